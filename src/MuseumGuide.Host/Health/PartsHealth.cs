namespace MuseumGuide.Host.Health;

/// <summary>Several parts together.</summary>
/// <param name="Status">The worst among the parts that are configured.</param>
/// <param name="Details">Each part by its name.</param>
internal sealed record PartsHealth(string Status, IReadOnlyDictionary<string, PartHealth> Details);
