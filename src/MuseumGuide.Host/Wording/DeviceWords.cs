namespace MuseumGuide.Host.Wording;

/// <summary>The words of what the visitor's device keeps: the diary, the page without a network, the installed app.
/// </summary>
internal sealed class DeviceWords;
