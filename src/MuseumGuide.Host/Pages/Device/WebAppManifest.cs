namespace MuseumGuide.Host.Pages.Device;

/// <summary>What a device needs to know to install the guide (W3C, Web Application Manifest).</summary>
internal sealed record WebAppManifest(
    string Id, string Name, string ShortName, string Description, string Lang, string Dir, string StartUrl, string Scope,
    string Display, string BackgroundColor, string ThemeColor, IReadOnlyList<WebAppIcon> Icons,
    IReadOnlyList<WebAppShortcut> Shortcuts);
