namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A tour with its stops; what the museum left blank is null.</summary>
/// <param name="Lang">The BCP 47 language of the tour's texts.</param>
/// <param name="MinutesAbout">About how long it takes.</param>
/// <param name="Stops">In the order they are walked to.</param>
internal sealed record TourAnswer(
    string Id,
    string Title,
    string? Lang,
    string? Summary,
    int? MinutesAbout,
    IReadOnlyList<TourStopAnswer> Stops);
