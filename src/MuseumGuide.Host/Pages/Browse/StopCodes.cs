using MuseumGuide.Catalog;
using MuseumGuide.Prose;

namespace MuseumGuide.Host.Pages.Browse;

/// <summary>The works that have a stop number, for printing.</summary>
/// <param name="Room">The room that was asked for; null for all.</param>
/// <param name="Works">In the order that people count in.</param>
/// <param name="IsCut">Whether there are more than are shown.</param>
public sealed record StopCodes(string? Room, IReadOnlyList<Artwork> Works, bool IsCut)
{
    /// <summary>The most codes on the page.</summary>
    public const int Most = 500;

    private const int MostRead = 5000;
    private const int Portion = 100;

    /// <summary>Gathers them.</summary>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    public static async Task<StopCodes> FindAsync(
        ICollectionSearch search, string? room, CancellationToken cancellationToken)
    {
        var works = new List<Artwork>();
        var isEnd = false;
        for (var skip = 0; skip < MostRead && works.Count <= Most && !isEnd; skip += Portion)
        {
            var found = await search.SearchAsync(
                new CollectionQuery { Room = room, Skip = skip, Count = Portion }, cancellationToken);
            works.AddRange(found.Select(entry => entry.Artwork).Where(work => work.StopNumber is not null));
            isEnd = found.Count < Portion;
        }

        return new StopCodes(
            room,
            [.. works.OrderBy(work => work.StopNumber!, NaturalOrder.Instance).Take(Most)],
            works.Count > Most || !isEnd);
    }
}
