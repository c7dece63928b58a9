using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>Works to look at after another.</summary>
/// <param name="Related">Six at most: by the same artist, then in the same room, then alike to look at.</param>
internal sealed record RelatedAnswer([Length(0, 6)] IReadOnlyList<RelatedArtwork> Related);
