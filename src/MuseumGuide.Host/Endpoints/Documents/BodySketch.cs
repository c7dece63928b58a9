namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>What an operation takes.</summary>
/// <param name="Description">What it is and how large it may be.</param>
/// <param name="Contents">Its forms.</param>
internal sealed record BodySketch(string Description, params IReadOnlyList<ContentSketch> Contents);
