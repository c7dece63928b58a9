using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>One stop of a tour.</summary>
/// <param name="Number">Its place in the tour, from 1.</param>
/// <param name="Note">What the curator says at the work or on the way to it; null when nothing.</param>
/// <param name="Directions">How to come here, in words and without steps; null when the museum does not say.</param>
/// <param name="Artwork">The work.</param>
internal sealed record TourStopAnswer(
    [Range(1, int.MaxValue)] int Number, string? Note, string? Directions, FoundArtwork Artwork);
