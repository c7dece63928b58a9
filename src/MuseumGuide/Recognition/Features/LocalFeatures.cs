namespace MuseumGuide.Recognition.Features;

/// <summary>The keypoints of one picture with their descriptors.</summary>
/// <param name="Width">Width of the picture the coordinates refer to, in pixels.</param>
/// <param name="Height">Height of that picture, in pixels.</param>
/// <param name="Keypoints">Strongest first within the selection rule of the extractor.</param>
/// <param name="Descriptors">128 bytes for each keypoint, in the same order.</param>
internal sealed record LocalFeatures(int Width, int Height, Keypoint[] Keypoints, byte[] Descriptors)
{
    /// <summary>How many there are.</summary>
    public int Count => Keypoints.Length;

    /// <summary>The descriptor of one keypoint, 128 bytes.</summary>
    public ReadOnlySpan<byte> Descriptor(int index) =>
        Descriptors.AsSpan(index * SiftDescriptor.Length, SiftDescriptor.Length);
}
