using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>One page of the works that a search found.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="PageSize">The most works on a page.</param>
/// <param name="HasMore">Whether there is a page after this one.</param>
/// <param name="Artworks">Best first where words were asked for, else by id.</param>
internal sealed record SearchAnswer(
    [Range(1, SearchEndpoint.LastPage)] int Page, int PageSize, bool HasMore, IReadOnlyList<FoundArtwork> Artworks);
