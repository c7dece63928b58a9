using MuseumGuide.Photos;
using MuseumGuide.Recognition.Features;
using MuseumGuide.Recognition.Geometry;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>A photo's local features, ready for the index and for matching.</summary>
/// <param name="Features">Coordinates are pixels of the decoded photo.</param>
/// <param name="Blocked">The descriptors, laid out for matching.</param>
/// <param name="Words">The nearest words of each feature, <see cref="WordsPerFeature"/> in a row.</param>
internal sealed record PhotoFeatures(LocalFeatures Features, BlockedDescriptors Blocked, WordEntry[] Words)
{
    /// <summary>Words that each photo feature is looked up under.</summary>
    public const int WordsPerFeature = 4;

    // Chosen in docs/decisions/0004-local-features.md.
    private static readonly LocalFeatureOptions Options = new(1024, 1500, 0.008f);

    /// <summary>Extracts a photo's features.</summary>
    /// <param name="codebook">Null where no words are wanted.</param>
    /// <param name="workers">The most threads to use.</param>
    public static PhotoFeatures Of(RgbImage photo, Codebook? codebook, int workers)
    {
        using var plane = GrayPlane.From(photo);
        return Of(LocalFeatureExtractor.Extract(plane, Options, workers), codebook, workers);
    }

    /// <summary>Looks up the words of features already extracted.</summary>
    public static PhotoFeatures Of(LocalFeatures features, Codebook? codebook, int workers)
    {
        if (codebook is null) return new PhotoFeatures(features, new BlockedDescriptors(features.Descriptors), []);

        var words = new WordEntry[features.Count * WordsPerFeature];
        RowBands.Run(features.Count, workers, (from, to) =>
        {
            for (var i = from; i < to; i++)
                codebook.Assign(features.Descriptor(i), words.AsSpan(i * WordsPerFeature, WordsPerFeature));
        });
        return new PhotoFeatures(features, new BlockedDescriptors(features.Descriptors), words);
    }

    /// <summary>The words of the features that lie in none of the given outlines.</summary>
    /// <param name="outlines">Convex, clockwise, in pixels of the photo.</param>
    public WordEntry[] WordsOutside(IReadOnlyList<Point[]> outlines)
    {
        var rest = new List<WordEntry>(Words.Length);
        for (var i = 0; i < Features.Count; i++)
        {
            var place = new Point(Features.Keypoints[i].X, Features.Keypoints[i].Y);
            if (!outlines.Any(outline => OutlineCheck.Contains(outline, place)))
                rest.AddRange(Words.AsSpan(i * WordsPerFeature, WordsPerFeature));
        }

        return [.. rest];
    }
}
