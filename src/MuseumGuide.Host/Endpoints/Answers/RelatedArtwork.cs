using System.ComponentModel.DataAnnotations;
using MuseumGuide.Visiting;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A work to look at after another.</summary>
/// <param name="Reason">same_artist, same_room or looks_similar.</param>
/// <param name="Artwork">The work.</param>
internal sealed record RelatedArtwork(
    [AllowedValues("same_artist", "same_room", "looks_similar")] string Reason, FoundArtwork Artwork)
{
    public static RelatedArtwork From(RelatedWork related) => new(
        related.Reason switch
        {
            RelationReason.SameArtist => "same_artist",
            RelationReason.SameRoom => "same_room",
            _ => "looks_similar",
        },
        FoundArtwork.From(related.Entry));
}
