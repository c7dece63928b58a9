using MuseumGuide.Visiting;

namespace MuseumGuide.Postgres;

/// <summary>A row of <c>tour_stops</c> joined with its tour, as Dapper fills it, and how both are written.</summary>
internal sealed class TourRow
{
    public const string Insert = """
        WITH tour AS (
          INSERT INTO tours (id, title, lang, summary, minutes_about)
          VALUES (@Id, @Title, @Lang, @Summary, @MinutesAbout)
          RETURNING key
        )
        INSERT INTO tour_stops (tour_key, position, artwork_id, note, directions)
        SELECT tour.key, told.position, told.artwork_id, told.note, told.directions
        FROM tour, unnest(@ArtworkIds, @Notes, @Directions) WITH ORDINALITY
          AS told (artwork_id, note, directions, position)
        """;

    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Lang { get; init; }

    public string? Summary { get; init; }

    public int? MinutesAbout { get; init; }

    public required string ArtworkId { get; init; }

    public string? Note { get; init; }

    public string? Directions { get; init; }

    /// <exception cref="ArgumentException">Two tours have the same id, or a tour has no stop.</exception>
    public static void Check(IReadOnlyList<Tour> tours)
    {
        ArgumentNullException.ThrowIfNull(tours);
        if (tours.FirstOrDefault(tour => tour.Stops.Count == 0) is { } empty)
            throw new ArgumentException($"The tour '{empty.Id}' has no stop.", nameof(tours));
        if (tours.CountBy(tour => tour.Id, StringComparer.Ordinal).FirstOrDefault(id => id.Value > 1).Key is { } twice)
            throw new ArgumentException($"Two tours have the id '{twice}'.", nameof(tours));
    }

    public static object ParametersOf(Tour tour) => new
    {
        Id = StoredText.Of(tour.Id),
        Title = StoredText.Of(tour.Title),
        Lang = StoredText.Of(tour.Lang),
        Summary = StoredText.Of(tour.Summary),
        tour.MinutesAbout,
        ArtworkIds = StoredText.Of(tour.Stops.Select(stop => stop.ArtworkId)),
        Notes = tour.Stops.Select(stop => StoredText.Of(stop.Note)).ToArray(),
        Directions = tour.Stops.Select(stop => StoredText.Of(stop.Directions)).ToArray(),
    };

    /// <summary>Puts the rows of whole tours, ordered, together.</summary>
    public static IReadOnlyList<Tour> ToTours(IEnumerable<TourRow> rows) =>
    [
        .. rows.GroupBy(row => row.Id, StringComparer.Ordinal).Select(stops => stops.First()
            .ToTour([.. stops.Select(row => new TourStop(row.ArtworkId, row.Note, row.Directions))])),
    ];

    private Tour ToTour(IReadOnlyList<TourStop> stops) => new()
    {
        Id = Id,
        Title = Title,
        Lang = Lang,
        Summary = Summary,
        MinutesAbout = MinutesAbout,
        Stops = stops,
    };
}
