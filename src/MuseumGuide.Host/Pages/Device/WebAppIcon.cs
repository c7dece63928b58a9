namespace MuseumGuide.Host.Pages.Device;

/// <summary>One of the installed app's icons.</summary>
internal sealed record WebAppIcon(string Src, string Sizes, string Type, string Purpose);
