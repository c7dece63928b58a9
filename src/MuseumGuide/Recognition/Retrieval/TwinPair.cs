namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Two works whose reference images geometry cannot part: versions, studies, editions.</summary>
/// <param name="FirstId">The lesser id, ordinally.</param>
/// <param name="SecondId">The greater id.</param>
/// <param name="Inliers">Points that agree between the two reference images.</param>
public sealed record TwinPair(string FirstId, string SecondId, int Inliers);
