namespace MuseumGuide.Recognition.Features;

/// <summary>One octave of a scale space.</summary>
/// <param name="Blurred">Planes of growing blur, <see cref="ScaleSpace.Intervals"/> + 3 of them.</param>
/// <param name="Differences">Each blurred plane minus the one before it, one fewer.</param>
/// <param name="PixelSize">The side of one pixel here, in pixels of the picture.</param>
internal sealed record Octave(GrayPlane[] Blurred, GrayPlane[] Differences, float PixelSize) : IDisposable
{
    /// <summary>Disposes of every plane.</summary>
    public void Dispose()
    {
        foreach (var plane in Blurred) plane.Dispose();
        foreach (var plane in Differences) plane.Dispose();
    }
}
