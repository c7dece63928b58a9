namespace MuseumGuide.Host.Settings;

/// <summary>Where the guide runs; decides what is convenient and what is careful.</summary>
public enum GuideEnvironment
{
    /// <summary>On somebody's desk: an empty catalog is filled with the demo gallery.</summary>
    Development,

    /// <summary>Before visitors.</summary>
    Production,

    /// <summary>Under test: quiet logs.</summary>
    Testing,
}
