namespace MuseumGuide.Host.Commands;

/// <summary>What the doctor found.</summary>
/// <param name="Healthy">Whether every check passed.</param>
/// <param name="Checks">The checks, in the order they were made.</param>
internal sealed record Diagnosis(bool Healthy, IReadOnlyList<Check> Checks);
