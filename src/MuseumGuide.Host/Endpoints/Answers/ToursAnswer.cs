namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>The curated tours.</summary>
/// <param name="Tours">In the order that the museum gave them.</param>
internal sealed record ToursAnswer(IReadOnlyList<TourSummary> Tours);
