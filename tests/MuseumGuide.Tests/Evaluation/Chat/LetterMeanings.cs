using Microsoft.Extensions.AI;

namespace MuseumGuide.Tests.Evaluation.Chat;

/// <summary>Vectors that tell how often each letter stands in a text: a stand-in for a sentence encoder.</summary>
internal sealed class LetterMeanings : IEmbeddingGenerator<string, Embedding<float>>
{
    private const int Letters = 26;

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(
            values.Select(text => new Embedding<float>(Count(text)))));

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private static float[] Count(string text)
    {
        var counts = new float[Letters];
        foreach (var letter in text.ToLowerInvariant().Where(char.IsAsciiLetter)) counts[letter - 'a']++;
        var length = MathF.Sqrt(counts.Sum(count => count * count));
        return [.. counts.Select(count => count / MathF.Max(length, 1))];
    }
}
