using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace MuseumGuide.Tests.Models;

/// <summary>A model that answers what it is told to, and remembers what it was asked.</summary>
internal sealed class ScriptedChatClient(Func<IReadOnlyList<ChatMessage>, ChatOptions?, string> answer) : IChatClient
{
    public List<IReadOnlyList<ChatMessage>> Asked { get; } = [];

    public List<ChatOptions?> Options { get; } = [];

    /// <summary>Thrown instead of the rest of a stream, after its first part; null streams all.</summary>
    public Exception? Break { get; set; }

    public long Tokens { get; set; } = 50;

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var text = Ask(messages, options);
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, text))
        {
            ModelId = "scripted-1",
            Usage = new UsageDetails { TotalTokenCount = Tokens },
        });
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var text = Ask(messages, options);
        // In pieces that keep to no border of words.
        for (var i = 0; i < text.Length; i += 7)
        {
            if (Break is not null && i > text.Length / 2) throw Break;
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return new ChatResponseUpdate(ChatRole.Assistant, text.Substring(i, Math.Min(7, text.Length - i)))
            {
                ModelId = "scripted-1",
            };
        }

        yield return new ChatResponseUpdate(
            ChatRole.Assistant, [new UsageContent(new UsageDetails { TotalTokenCount = Tokens })]);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("scripted", null, "scripted-1") : null;

    public void Dispose()
    {
    }

    private string Ask(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        lock (Asked)
        {
            Asked.Add([.. messages]);
            Options.Add(options);
        }

        return answer([.. messages], options);
    }
}
