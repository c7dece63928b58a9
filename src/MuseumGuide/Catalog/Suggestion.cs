namespace MuseumGuide.Catalog;

/// <summary>One way to complete what a visitor is typing.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Text">The title, the artist or the stop number, as recorded.</param>
/// <param name="Detail">What tells it from others: the artist of a title, the title of a stop; null where there is
/// none.</param>
/// <param name="ArtworkId">The work that it leads to; null for an artist, and for a title that several works have.
/// </param>
public sealed record Suggestion(SuggestionKind Kind, string Text, string? Detail, string? ArtworkId);
