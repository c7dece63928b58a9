namespace MuseumGuide.Evaluation;

/// <summary>A work that an answer named as proven.</summary>
/// <param name="ArtworkId">Its id.</param>
/// <param name="Confidence">The answer's own probability that this is right, 0 to 1.</param>
public readonly record struct NamedWork(string ArtworkId, double Confidence);
