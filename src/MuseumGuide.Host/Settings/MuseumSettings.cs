namespace MuseumGuide.Host.Settings;

/// <summary>Whose guide it is.</summary>
internal sealed class MuseumSettings
{
    /// <summary>The museum's name as it stands on every page. Default Museum Guide.</summary>
    public string Name { get; set; } = "Museum Guide";

    /// <summary>Whom to write to about accessibility and privacy: an e-mail address or a web address. Default none.
    /// </summary>
    public string? Contact { get; set; }
}
