namespace MuseumGuide.Scorecard.Results;

/// <summary>What a row is about.</summary>
/// <param name="Id">Such as L3.</param>
/// <param name="Title">What is done, in a few words.</param>
/// <param name="Criterion">What must be observed.</param>
/// <param name="IsQuick">Whether it is among those that <c>quick</c> runs.</param>
public sealed record RowFacts(string Id, string Title, string Criterion, bool IsQuick = false);
