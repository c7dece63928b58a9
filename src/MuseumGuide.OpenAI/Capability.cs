namespace MuseumGuide.OpenAI;

/// <summary>What the provider is asked to do; each has its own places, circuit and counters.</summary>
public enum Capability
{
    /// <summary>Answering questions in words.</summary>
    Chat,

    /// <summary>Looking at pictures.</summary>
    Vision,

    /// <summary>Turning texts into vectors.</summary>
    Embeddings,

    /// <summary>Speaking sentences.</summary>
    Speech,

    /// <summary>Writing down recordings.</summary>
    Transcription,
}
