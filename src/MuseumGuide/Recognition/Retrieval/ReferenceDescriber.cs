using MuseumGuide.Photos;
using MuseumGuide.Recognition.Features;
using MuseumGuide.Recognition.Hashing;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Derives from a reference image all that recognition keeps of it. Pure, safe for many threads.</summary>
public sealed class ReferenceDescriber
{
    /// <summary>Part of every row's fingerprint: when it changes, an import describes every image anew.</summary>
    public const string Version = "1";

    /// <summary>Longest side, in pixels, to decode a reference image to.</summary>
    public const int LongestSide = 800;

    // Chosen in docs/decisions/0004-local-features.md.
    private static readonly LocalFeatureOptions Features = new(LongestSide, 700, 0.008f);

    /// <summary>Describes a reference image.</summary>
    public ReferenceFingerprint Describe(RgbImage picture) => new(
        PictureHasher.Compute(picture).ToBytes(),
        new byte[256],
        LocalFeaturesCodec.Encode(LocalFeatureExtractor.Extract(GrayPlane.From(picture), Features, workers: 1)));
}
