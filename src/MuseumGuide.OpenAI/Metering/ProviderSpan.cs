using System.Diagnostics;
using Microsoft.Extensions.AI;

namespace MuseumGuide.OpenAI.Metering;

/// <summary>The span of one call, by OpenTelemetry's conventions for generative models. It says what was asked of which
/// model, never with which words.</summary>
internal sealed class ProviderSpan : IDisposable
{
    private static readonly ActivitySource Source = new("MuseumGuide");

    private readonly Activity? _activity;

    public ProviderSpan(Capability capability, string model)
    {
        if (!Source.HasListeners()) return;
        var operation = OperationOf(capability);
        _activity = Source.StartActivity($"{operation} {model}", ActivityKind.Client)
            ?.SetTag("gen_ai.operation.name", operation)
            .SetTag("gen_ai.provider.name", "openai")
            .SetTag("gen_ai.request.model", model);
    }

    public void TokensUsed(UsageDetails usage)
    {
        if (usage.InputTokenCount is { } input) _activity?.SetTag("gen_ai.usage.input_tokens", input);
        if (usage.OutputTokenCount is { } output) _activity?.SetTag("gen_ai.usage.output_tokens", output);
    }

    /// <param name="error">The failure's name in snake_case.</param>
    public void Fail(string error) => _activity?.SetTag("error.type", error).SetStatus(ActivityStatusCode.Error);

    public void Dispose() => _activity?.Dispose();

    private static string OperationOf(Capability capability) => capability switch
    {
        Capability.Chat or Capability.Vision => "chat",
        Capability.Embeddings => "embeddings",
        Capability.Speech => "speech",
        _ => "transcription",
    };
}
