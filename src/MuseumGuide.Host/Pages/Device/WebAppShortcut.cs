namespace MuseumGuide.Host.Pages.Device;

/// <summary>A page that the installed app's icon leads to by a long press.</summary>
internal sealed record WebAppShortcut(string Name, string Url);
