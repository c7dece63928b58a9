using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using MuseumGuide.OpenAI.Metering;
using MuseumGuide.OpenAI.Resilience;

namespace MuseumGuide.OpenAI;

/// <summary>A chat client that keeps to its limits and fails with nothing but <see cref="Models.ModelException"/>.
/// </summary>
internal sealed class ResilientChatClient(
    IChatClient inner, Capability capability, ProviderLine line, ModelMetrics metrics) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var asked = messages.ToList();
        var strict = Strictly(options);
        var response = await line.CallAsync(
            async token =>
            {
                var response = await base.GetResponseAsync(asked, strict, token);
                return HasContent(response)
                    ? response
                    : throw new FaultException(Fault.Malformed("reply without text"));
            },
            cancellationToken);
        metrics.TokensUsed(capability, response.Usage);
        return response;
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var asked = messages.ToList();
        var strict = Strictly(options);
        var updates = line.StreamAsync(
            token => base.GetStreamingResponseAsync(asked, strict, token),
            update => update.FinishReason is not null,
            cancellationToken);
        await foreach (var update in updates)
        {
            foreach (var usage in update.Contents.OfType<UsageContent>())
                metrics.TokensUsed(capability, usage.Details);
            yield return update;
        }
    }

    private static bool HasContent(ChatResponse response) =>
        !string.IsNullOrWhiteSpace(response.Text)
        || response.Messages.Any(message => message.Contents.OfType<FunctionCallContent>().Any());

    // A schema is a promise only where the provider is told to hold it.
    private static ChatOptions? Strictly(ChatOptions? options)
    {
        if (options?.ResponseFormat is not ChatResponseFormatJson { Schema: not null }) return options;

        var strict = options.Clone();
        strict.AdditionalProperties ??= [];
        strict.AdditionalProperties.TryAdd("strict", true);
        return strict;
    }
}
