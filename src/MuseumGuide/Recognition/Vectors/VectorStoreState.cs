namespace MuseumGuide.Recognition.Vectors;

/// <summary>How a vector store answered photos so far.</summary>
/// <param name="IsLeftAlone">Whether it failed so often that it is not asked at present.</param>
/// <param name="IsLastFailed">Whether the last search failed.</param>
/// <param name="LastSuccessAt">When it last answered; null where it never did.</param>
/// <param name="LastFailureAt">When it last failed; null where it never did.</param>
public sealed record VectorStoreState(
    bool IsLeftAlone, bool IsLastFailed, DateTimeOffset? LastSuccessAt, DateTimeOffset? LastFailureAt);
