namespace MuseumGuide.Catalog;

/// <summary>What the collection holds, for those who do not yet know what to ask for.</summary>
public interface ICollectionOverview
{
    /// <summary>Lists the rooms that works hang in.</summary>
    /// <returns>In the order that people count in, "Room 2" before "Room 10"; works without a room are in none.
    /// </returns>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    Task<IReadOnlyList<RoomSummary>> ListRoomsAsync(CancellationToken cancellationToken);

    /// <summary>Suggests how to complete what a visitor is typing.</summary>
    /// <param name="typed">As typed, anything at all. Case and accents do not count, of a longer text only the first
    /// 100 characters do.</param>
    /// <param name="count">The most suggestions, 1 to 10.</param>
    /// <returns>Best first: stop numbers that begin with it, the whole one before others and four at most; then titles
    /// and artists that begin with it, then those with a later word that does, short ones first. Each once; empty when
    /// nothing typed is a letter or figure.</returns>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed, int count, CancellationToken cancellationToken);
}
