using MuseumGuide.Catalog;
using MuseumGuide.Describing.Gaps;

namespace MuseumGuide.Importing.Transfer;

/// <summary>One work with everything that a collection keeps of it.</summary>
/// <param name="Picture">The reference image's file; null where the store has none.</param>
/// <param name="ModelText">What a model wrote; null where none was asked.</param>
internal sealed record TransferredWork(ImportedArtwork Work, byte[]? Picture, ModelText? ModelText)
{
    /// <summary>Names the first part in which two stores differ.</summary>
    /// <returns>Null where they have the very same.</returns>
    public string? FindDifference(TransferredWork other)
    {
        var (one, two) = (Work, other.Work);
        if (one.RowFingerprint != two.RowFingerprint) return "fingerprint";
        if (!IsSame(one.Artwork, two.Artwork)) return "record";
        if (one.Image != two.Image) return "size of the picture";
        if (!IsSame(one.Fingerprint.Hashes, two.Fingerprint.Hashes)) return "hashes";
        if (!IsSame(one.Fingerprint.Embedding, two.Fingerprint.Embedding)) return "embedding";
        if (!IsSame(one.Fingerprint.Features, two.Fingerprint.Features)) return "features";
        if (!IsSame(one.Postings, two.Postings)) return "index entries";
        if (!IsSame(Picture, other.Picture)) return "picture";
        return IsSame(ModelText, other.ModelText) ? null : "model's text";
    }

    private static bool IsSame(Artwork one, Artwork two)
    {
        var none = new Dictionary<string, string>(StringComparer.Ordinal);
        return one with { OtherFields = none } == two with { OtherFields = none }
            && one.OtherFields.OrderBy(field => field.Key, StringComparer.Ordinal)
                .SequenceEqual(two.OtherFields.OrderBy(field => field.Key, StringComparer.Ordinal));
    }

    private static bool IsSame(ModelText? one, ModelText? two) => one is null || two is null
        ? one == two
        : (one.ContentHash, one.ModelId, one.Lang) == (two.ContentHash, two.ModelId, two.Lang)
            && one.Overview.SequenceEqual(two.Overview, StringComparer.Ordinal)
            && one.Details.SequenceEqual(two.Details, StringComparer.Ordinal);

    private static bool IsSame(byte[]? one, byte[]? two) => one is null || two is null
        ? one == two
        : one.AsSpan().SequenceEqual(two);
}
