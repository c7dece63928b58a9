namespace MuseumGuide.SupplyChain;

/// <summary>A package of somebody else's that a project was resolved to.</summary>
/// <param name="Ecosystem"><c>nuget</c> or <c>npm</c>.</param>
/// <param name="Sha512">The hash of its file in hexadecimal digits; null where none is known.</param>
/// <param name="License">An SPDX expression; null where its maker states none.</param>
/// <param name="IsShipped">Whether the guide itself uses it; else only its tests and measurements do.</param>
internal sealed record Package(
    string Ecosystem, string Name, string Version, string? Sha512, string? License, bool IsShipped)
{
    /// <summary>Its package URL, such as <c>pkg:nuget/Dapper@2.1.86</c>.</summary>
    public string Url => $"pkg:{Ecosystem}/{Name.Replace("@", "%40", StringComparison.Ordinal)}@{Version}";
}
