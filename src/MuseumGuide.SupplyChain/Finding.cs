namespace MuseumGuide.SupplyChain;

/// <summary>Something that is said against a package.</summary>
/// <param name="Why">Severity and advisory, or why it is deprecated.</param>
internal sealed record Finding(string Package, string Version, string Why);
