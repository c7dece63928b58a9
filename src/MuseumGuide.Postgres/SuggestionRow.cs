using MuseumGuide.Catalog;

namespace MuseumGuide.Postgres;

/// <summary>A suggestion as Dapper fills it.</summary>
internal sealed record SuggestionRow(string Kind, string Text, string? Detail, string? ArtworkId)
{
    public Suggestion ToSuggestion() => new(
        Kind switch
        {
            "title" => SuggestionKind.Title,
            "artist" => SuggestionKind.Artist,
            _ => SuggestionKind.Stop,
        },
        Text, Detail, ArtworkId);
}
