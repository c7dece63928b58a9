namespace MuseumGuide.Host.Settings;

/// <summary>How the guide speaks.</summary>
internal sealed class SpeechSettings
{
    /// <summary>Who speaks. Default auto.</summary>
    public SpeechProvider Provider { get; set; } = SpeechProvider.Auto;
}
