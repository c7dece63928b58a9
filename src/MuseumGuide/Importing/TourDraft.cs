using MuseumGuide.Visiting;

namespace MuseumGuide.Importing;

/// <summary>A tour while its rows are read. What holds for the whole tour is taken from its first row that says it.
/// </summary>
internal sealed class TourDraft(string id)
{
    private readonly List<(int? Number, int Line, TourStop Stop)> _stops = [];

    public string Id => id;

    public string? Title { get; set; }

    public string? Summary { get; set; }

    public string? Lang { get; set; }

    public int? Minutes { get; set; }

    /// <summary>The lines of the stops that were taken.</summary>
    public IEnumerable<int> Lines => _stops.Select(stop => stop.Line);

    /// <summary>Whether there is anything to walk to.</summary>
    public bool HasStops => _stops.Count > 0;

    /// <summary>The line of the stop that has this number already; null when none has.</summary>
    public int? LineOf(int number) =>
        _stops.Where(stop => stop.Number == number).Select(stop => (int?)stop.Line).FirstOrDefault();

    /// <param name="number">Its place in the tour; null for the end, in the order of the table.</param>
    public void Add(int? number, int line, TourStop stop) => _stops.Add((number, line, stop));

    /// <summary>The tour, which has a title and stops.</summary>
    public Tour Finish() => new()
    {
        Id = id,
        Title = Title!,
        Lang = Lang,
        Summary = Summary,
        MinutesAbout = Minutes,
        Stops = [.. _stops.OrderBy(stop => stop.Number ?? int.MaxValue).Select(stop => stop.Stop)],
    };
}
