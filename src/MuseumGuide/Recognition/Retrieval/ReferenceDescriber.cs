using MuseumGuide.Photos;
using MuseumGuide.Recognition.Features;
using MuseumGuide.Recognition.Hashing;
using MuseumGuide.Recognition.Layout;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Derives from a reference image all that recognition keeps of it. Pure, safe for many threads.</summary>
public sealed class ReferenceDescriber
{
    /// <summary>Part of every row's fingerprint: when it changes, an import describes every image anew.</summary>
    public const string Version = "2";

    /// <summary>Longest side, in pixels, to decode a reference image to.</summary>
    public const int LongestSide = 800;

    // Chosen in docs/decisions/0004-local-features.md.
    private static readonly LocalFeatureOptions Options = new(LongestSide, 700, 0.008f);

    /// <summary>Describes a reference image.</summary>
    public ReferenceFingerprint Describe(RgbImage picture)
    {
        using var plane = GrayPlane.From(picture);
        var features = LocalFeatureExtractor.Extract(plane, Options, workers: 1);
        var layout = ReferenceLayout.Of(picture, features);
        var appearance = new ReferenceAppearance(
            LayoutEmbedding.Describe(picture), layout.IsFeatureless ? layout : null);
        return new ReferenceFingerprint(
            PictureHasher.Compute(picture).ToBytes(), appearance.ToBytes(), LocalFeaturesCodec.Encode(features));
    }
}
