namespace MuseumGuide.Host.Settings;

/// <summary>When the server draws its own exhibition.</summary>
public enum DemoGalleryMode
{
    /// <summary>In development, when the catalog is empty.</summary>
    Auto,

    /// <summary>Whenever the catalog is empty.</summary>
    True,

    /// <summary>Never.</summary>
    False,
}
