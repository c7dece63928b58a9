namespace MuseumGuide.Host.Settings;

/// <summary>Who speaks.</summary>
internal enum SpeechProvider
{
    /// <summary>The provider where there is a key, else the machine's own voice.</summary>
    Auto,

    /// <summary>The provider.</summary>
    OpenAI,

    /// <summary>The machine's own voice.</summary>
    Local,

    /// <summary>Nobody here; the visitor's browser may.</summary>
    None,
}
