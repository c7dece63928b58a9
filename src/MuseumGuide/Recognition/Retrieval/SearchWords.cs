namespace MuseumGuide.Recognition.Retrieval;

/// <summary>What visitors are told when a part of the search was not to be had, in words that can be spoken.</summary>
internal static class SearchWords
{
    private static readonly RecognitionWarning Limited = new(
        RecognitionWarningKind.SearchLimited,
        "A part of the search is not answering at the moment, so a work may be missed. Please try again later.");

    /// <summary>Says with a verdict that a work may be missing in it.</summary>
    public static TierVerdict Limit(TierVerdict verdict) => verdict switch
    {
        TierVerdict.Settled settled => settled with { IsDegraded = true, Warnings = [.. settled.Warnings, Limited] },
        TierVerdict.Undecided { Query: var query } => new TierVerdict.Undecided(
            query with { IsDegraded = true, Warnings = [.. query.Warnings, Limited] }),
        _ => verdict,
    };
}
