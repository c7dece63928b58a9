using Dapper;
using MuseumGuide.Visiting;

namespace MuseumGuide.Postgres;

/// <summary>The tours in PostgreSQL.</summary>
public sealed class PostgresTours(PostgresDatabase database) : ITours
{
    // One statement, so that tours and stops are of one import.
    private const string Select = """
        SELECT t.id AS Id, t.title AS Title, t.lang AS Lang, t.summary AS Summary, t.minutes_about AS MinutesAbout,
          s.artwork_id AS ArtworkId, s.note AS Note, s.directions AS Directions
        FROM tours t JOIN tour_stops s ON s.tour_key = t.key JOIN artworks a ON a.id = s.artwork_id
        WHERE @id::text IS NULL OR t.id = @id
        ORDER BY t.key, s.position
        """;

    /// <inheritdoc/>
    public Task<IReadOnlyList<Tour>> ListAsync(CancellationToken cancellationToken) =>
        ReadAsync(null, cancellationToken);

    /// <inheritdoc/>
    public async Task<Tour?> FindAsync(string tourId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tourId);
        return (await ReadAsync(StoredText.Of(tourId), cancellationToken)).SingleOrDefault();
    }

    private Task<IReadOnlyList<Tour>> ReadAsync(string? id, CancellationToken cancellationToken) =>
        database.ReadAsync(
            "read the tours",
            async (connection, token) => TourRow.ToTours(await connection.QueryAsync<TourRow>(
                new CommandDefinition(Select, new { id }, cancellationToken: token))),
            cancellationToken);
}
