namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>Pages that a visitor can open by their addresses.</summary>
internal static class Addresses
{
    public const string Work = "/artworks/demo-201";

    public static IReadOnlyList<string> All { get; } = ["/", "/stops", "/tours", "/offline", "/nowhere"];

    /// <summary>Prefixes for both modes, and for a language that is written from right to left.</summary>
    public static IReadOnlyList<string> Ways { get; } = ["", "/audio", "/ar"];
}
