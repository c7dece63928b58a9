namespace MuseumGuide.Host.Settings;

/// <summary>The provider of models; none is asked without a key.</summary>
internal sealed class ModelSettings
{
    /// <summary>The provider's key; null for no provider. Default null.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Where the provider's API is. Default https://api.openai.com/v1.</summary>
    public Uri BaseUrl { get; set; } = new("https://api.openai.com/v1");

    /// <summary>The model that looks at pictures. Default gpt-4o-mini.</summary>
    public string Vision { get; set; } = "gpt-4o-mini";

    /// <summary>The model that answers questions. Default gpt-4o-mini.</summary>
    public string Chat { get; set; } = "gpt-4o-mini";

    /// <summary>The model that embeds texts. Default text-embedding-3-small.</summary>
    public string Embedding { get; set; } = "text-embedding-3-small";

    /// <summary>The model that speaks. Default tts-1.</summary>
    public string TextToSpeech { get; set; } = "tts-1";

    /// <summary>The voice it speaks with. Default alloy.</summary>
    public string Voice { get; set; } = "alloy";

    /// <summary>The model that listens. Default whisper-1.</summary>
    public string SpeechToText { get; set; } = "whisper-1";
}
