using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using MuseumGuide.OpenAI.Resilience;

namespace MuseumGuide.OpenAI;

/// <summary>A chat client that keeps to its limits and fails with nothing but <see cref="Models.ModelException"/>.
/// </summary>
internal sealed class ResilientChatClient(
    IChatClient inner, ProviderLine line) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var asked = messages.ToList();
        var strict = Strictly(options);
        return await line.CallAsync(
            async token =>
            {
                var response = await base.GetResponseAsync(asked, strict, token);
                return HasContent(response)
                    ? response
                    : throw new FaultException(Fault.Malformed("reply without text"));
            },
            cancellationToken, response => response.Usage);
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
            update => update.Contents.OfType<UsageContent>().FirstOrDefault()?.Details,
            cancellationToken);
        await foreach (var update in updates) yield return update;
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
