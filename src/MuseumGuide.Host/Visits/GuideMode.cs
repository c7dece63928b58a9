namespace MuseumGuide.Host.Visits;

/// <summary>How a visitor is led; both show and say the same.</summary>
public enum GuideMode
{
    /// <summary>Picture, text and talk.</summary>
    Visual,

    /// <summary>Voice and large targets: aim, hear, ask.</summary>
    Audio,
}
