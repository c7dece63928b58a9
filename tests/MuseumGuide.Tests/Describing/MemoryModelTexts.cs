using System.Collections.Concurrent;
using MuseumGuide.Describing.Gaps;

namespace MuseumGuide.Tests.Describing;

/// <summary>Models' texts in memory.</summary>
internal sealed class MemoryModelTexts : IModelTextStore
{
    public ConcurrentDictionary<string, ModelText> Texts { get; } = new(StringComparer.Ordinal);

    public ValueTask<ModelText?> FindAsync(string contentHash, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Texts.GetValueOrDefault(contentHash));

    public Task SaveAsync(ModelText text, CancellationToken cancellationToken)
    {
        Texts[text.ContentHash] = text;
        return Task.CompletedTask;
    }
}
