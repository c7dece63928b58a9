namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>What comes of it when a page asks for the camera.</summary>
public enum CameraAccess
{
    /// <summary>It gets a picture.</summary>
    Granted,

    /// <summary>The visitor says no.</summary>
    Denied,

    /// <summary>The device has none.</summary>
    None,

    /// <summary>Another program holds it.</summary>
    Busy,

    /// <summary>The browser does not even know of cameras, as on a page without a secure origin.</summary>
    Unknown,
}
