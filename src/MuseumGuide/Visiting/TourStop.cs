namespace MuseumGuide.Visiting;

/// <summary>One work that a tour leads to.</summary>
/// <param name="ArtworkId">The work's id.</param>
/// <param name="Note">What the curator says at the work or on the way to it; null when nothing.</param>
/// <param name="Directions">How to come here from the stop before, or from the entrance, in words and without steps;
/// null when the museum does not say.</param>
public sealed record TourStop(string ArtworkId, string? Note, string? Directions);
