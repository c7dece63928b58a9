using MuseumGuide.Photos;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Derives from a reference image all that recognition keeps of it. Pure, safe for many threads.</summary>
public sealed class ReferenceDescriber
{
    /// <summary>Part of every row's fingerprint: when it changes, an import describes every image anew.</summary>
    public const string Version = "1";

    /// <summary>Longest side, in pixels, to decode a reference image to.</summary>
    public const int LongestSide = 800;

    /// <summary>Describes a reference image.</summary>
    public ReferenceFingerprint Describe(RgbImage picture) =>
        throw new NotSupportedException();
}
