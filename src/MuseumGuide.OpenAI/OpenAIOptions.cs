using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace MuseumGuide.OpenAI;

/// <summary>The provider, its models and its limits. Reasons for the numbers: docs/decisions/0008.</summary>
public sealed class OpenAIOptions
{
    /// <summary>The account's key, printable ASCII without blanks. No default.</summary>
    [Required]
    [RegularExpression("[!-~]{1,512}", ErrorMessage = "The key must be 1 to 512 printable characters without blanks.")]
    public string ApiKey { get; set; } = "";

    /// <summary>Where the endpoints lie: an absolute http or https address without user, query or fragment. Plain http
    /// sends the key readable: use it on this machine only. Default <c>https://api.openai.com/v1</c>.</summary>
    [Required]
    [HttpAddress]
    public Uri BaseUrl { get; set; } = new("https://api.openai.com/v1");

    /// <summary>The model that looks at pictures. Default gpt-4o-mini.</summary>
    [Required]
    public string VisionModel { get; set; } = "gpt-4o-mini";

    /// <summary>The model that answers questions. Default gpt-4o-mini.</summary>
    [Required]
    public string ChatModel { get; set; } = "gpt-4o-mini";

    /// <summary>The model that turns texts into vectors. Default text-embedding-3-small.</summary>
    [Required]
    public string EmbeddingModel { get; set; } = "text-embedding-3-small";

    /// <summary>Values in each vector; another number in a reply is refused. Default 256.</summary>
    [Range(8, 8_192)]
    public int EmbeddingDimensions { get; set; } = 256;

    /// <summary>The model that speaks. Default tts-1.</summary>
    [Required]
    public string TtsModel { get; set; } = "tts-1";

    /// <summary>The voice where a request names none. Default alloy.</summary>
    [Required]
    public string TtsVoice { get; set; } = "alloy";

    /// <summary>The form speech is asked for in. Default WAV.</summary>
    public SpeechFormat TtsFormat { get; set; } = SpeechFormat.Wav;

    /// <summary>Samples a second of bare samples, which do not say so themselves. Default 24,000.</summary>
    [Range(8_000, 192_000)]
    public int PcmSampleRate { get; set; } = 24_000;

    /// <summary>The model that writes down recordings. Default whisper-1.</summary>
    [Required]
    public string SttModel { get; set; } = "whisper-1";

    /// <summary>Longest time for one call in all: waiting for a place, attempts, pauses, and a stream to its end.
    /// Default 30 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0500000", "00:30:00")]
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest time for a connection with its TLS handshake. Default 5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0500000", "00:01:00")]
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Longest silence between two parts of a streamed answer. Default 10 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0500000", "00:10:00")]
    public TimeSpan StreamIdleGap { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Longest wait for a place among the concurrent calls. Default 1 s, then the local answer is better.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan QueueWait { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Retries, alike for every capability.</summary>
    [ValidateObjectMembers]
    public RetryOptions Retry { get; set; } = new();

    /// <summary>Circuit breaking, alike for every capability, each with a circuit of its own.</summary>
    [ValidateObjectMembers]
    public CircuitOptions Circuit { get; set; } = new();

    /// <summary>Limits of answering. Default 8 at once.</summary>
    [ValidateObjectMembers]
    public CapabilityLimits Chat { get; set; } = new();

    /// <summary>Limits of looking at pictures. Default 4 at once, for each request carries a photo.</summary>
    [ValidateObjectMembers]
    public CapabilityLimits Vision { get; set; } = new() { MaxConcurrent = 4 };

    /// <summary>Limits of embedding. Default 4 at once, 5 s an attempt, replies up to 8 MiB.</summary>
    [ValidateObjectMembers]
    public CapabilityLimits Embeddings { get; set; } = new()
    {
        MaxConcurrent = 4,
        AttemptTimeout = TimeSpan.FromSeconds(5),
        MaxReplyBytes = 8 * 1024 * 1024,
    };

    /// <summary>Limits of speaking. Default 4 at once, 15 s an attempt, replies up to 8 MiB, some 170 s of sound.
    /// </summary>
    [ValidateObjectMembers]
    public CapabilityLimits Speech { get; set; } = new()
    {
        MaxConcurrent = 4,
        QueueLength = 32,
        AttemptTimeout = TimeSpan.FromSeconds(15),
        MaxReplyBytes = 8 * 1024 * 1024,
    };

    /// <summary>Limits of transcription. Default 2 at once.</summary>
    [ValidateObjectMembers]
    public CapabilityLimits Transcription { get; set; } = new() { MaxConcurrent = 2, QueueLength = 4 };

    /// <summary>The model that does what a capability is.</summary>
    public string ModelOf(Capability capability) => capability switch
    {
        Capability.Chat => ChatModel,
        Capability.Vision => VisionModel,
        Capability.Embeddings => EmbeddingModel,
        Capability.Speech => TtsModel,
        _ => SttModel,
    };

    /// <summary>The limits of one capability.</summary>
    public CapabilityLimits LimitsOf(Capability capability) => capability switch
    {
        Capability.Chat => Chat,
        Capability.Vision => Vision,
        Capability.Embeddings => Embeddings,
        Capability.Speech => Speech,
        Capability.Transcription => Transcription,
        _ => throw new ArgumentOutOfRangeException(nameof(capability), capability, "Not a capability."),
    };
}
