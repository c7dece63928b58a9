namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A work in short.</summary>
/// <param name="Id">The stable id, for <c>/api/v1/artworks/{id}</c>.</param>
/// <param name="Title">The title as the museum prints it.</param>
/// <param name="Artist">The maker as the museum prints it.</param>
internal sealed record CandidateArtwork(string Id, string? Title, string? Artist);
