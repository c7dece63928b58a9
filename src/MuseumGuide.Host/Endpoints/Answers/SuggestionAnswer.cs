using System.ComponentModel.DataAnnotations;
using MuseumGuide.Catalog;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>One way to complete what is being typed.</summary>
/// <param name="Kind">title, artist or stop.</param>
/// <param name="Text">The title, the artist or the stop number, as recorded.</param>
/// <param name="Detail">The artist of a title, the title of a stop; null where there is none.</param>
/// <param name="ArtworkId">The work that it leads to; null for an artist, and for a title that several works have.
/// </param>
internal sealed record SuggestionAnswer(
    [AllowedValues("title", "artist", "stop")] string Kind, string Text, string? Detail, string? ArtworkId)
{
    public static SuggestionAnswer From(Suggestion suggestion) => new(
        suggestion.Kind switch
        {
            SuggestionKind.Title => "title",
            SuggestionKind.Artist => "artist",
            _ => "stop",
        },
        suggestion.Text, suggestion.Detail, suggestion.ArtworkId);
}
