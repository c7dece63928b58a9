namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>Every page that a visitor can open by its address.</summary>
internal static class Addresses
{
    public const string Work = "/artworks/demo-201";

    public static IReadOnlyList<string> All { get; } =
    [
        "/", Work, "/collection", "/rooms/Room%204%3A%20Growth", "/search?query=mountain", "/stops", "/stops/99999", "/tours",
        "/tours/six-rooms", "/diary", "/offline", "/privacy", "/accessibility", "/nowhere",
    ];

    /// <summary>Prefixes for both modes, from left to right and from right to left.</summary>
    public static IReadOnlyList<string> Ways { get; } = ["", "/audio", "/ar", "/ar/audio"];
}
