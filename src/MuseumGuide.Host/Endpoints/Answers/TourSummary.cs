using MuseumGuide.Visiting;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A tour, as far as a list shows it; what the museum left blank is null.</summary>
/// <param name="Lang">The BCP 47 language of the tour's texts.</param>
/// <param name="MinutesAbout">About how long it takes.</param>
/// <param name="StopCount">How many works it leads to, from 1.</param>
internal sealed record TourSummary(
    string Id, string Title, string? Lang, string? Summary, int? MinutesAbout, int StopCount)
{
    public static TourSummary From(Tour tour) => new(
        tour.Id, tour.Title, tour.Lang, tour.Summary, tour.MinutesAbout, tour.Stops.Count);
}
