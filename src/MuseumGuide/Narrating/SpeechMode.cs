namespace MuseumGuide.Narrating;

/// <summary>Which voice speaks.</summary>
public enum SpeechMode
{
    /// <summary>A provider's voice where one is configured, the machine's own where not or where it fails.</summary>
    Auto,

    /// <summary>Only the provider's.</summary>
    OpenAI,

    /// <summary>Only the machine's own.</summary>
    Local,

    /// <summary>None; pages use the browser's.</summary>
    None,
}
