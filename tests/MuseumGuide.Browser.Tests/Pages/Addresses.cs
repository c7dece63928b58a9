namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>Every page that a visitor can open by its address.</summary>
internal static class Addresses
{
    public const string Work = "/artworks/demo-201";

    public static IReadOnlyList<string> All { get; } =
    [
        "/", "/samples", Work, "/collection", "/rooms/Room%204%3A%20Growth", "/search?query=mountain", "/stops", "/stops/99999",
        "/stops/codes", "/tours", "/tours/six-rooms", "/diary", "/offline", "/privacy", "/accessibility", "/nowhere",
    ];

    /// <summary>Prefixes for both modes and both directions of writing.</summary>
    public static IReadOnlyList<string> Ways { get; } = ["", "/ar/audio"];

    /// <summary>Prefixes for both modes in both directions of writing, for pages that differ by them.</summary>
    public static IReadOnlyList<string> AllWays { get; } = ["", "/audio", "/ar", "/ar/audio"];
}
