using Microsoft.Extensions.AI;

namespace MuseumGuide.Tests.Asking.Reading;

/// <summary>An encoder to which a sentence means its length, and that keeps what it was asked.</summary>
internal sealed class FakeEncoder : IEmbeddingGenerator<string, Embedding<float>>
{
    public List<string> Asked { get; } = [];

    public static float[] MeaningOf(string sentence) => [sentence.Length, 1];

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var sentences = values.ToList();
        Asked.AddRange(sentences);
        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(
            sentences.Select(sentence => new Embedding<float>(MeaningOf(sentence)))));
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
