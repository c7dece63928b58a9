using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Memory;

namespace MuseumGuide.Asking.Reading;

/// <summary>What sentences mean, as vectors of the machine's own sentence encoder; where there is none, nothing is known
/// of it.</summary>
/// <param name="encoder">Gives vectors of unit length; null where none is installed.</param>
public sealed class SentenceMeanings(IEmbeddingGenerator<string, Embedding<float>>? encoder = null) : IDisposable
{
    private const int MostRemembered = 20_000;

    private readonly MemoryCache _vectors = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    /// <summary>Whether there is an encoder.</summary>
    public bool AreKnown => encoder is not null;

    /// <returns>The vector of a sentence; empty where there is no encoder.</returns>
    public async ValueTask<ReadOnlyMemory<float>> OfAsync(string sentence, CancellationToken cancellationToken)
    {
        if (encoder is null) return default;
        if (_vectors.TryGetValue(sentence, out ReadOnlyMemory<float> known)) return known;
        var vector = (await encoder.GenerateAsync([sentence], cancellationToken: cancellationToken))[0].Vector;
        _vectors.Set(sentence, vector, new MemoryCacheEntryOptions { Size = 1 });
        return vector;
    }

    /// <returns>The vectors of sentences, in their order; none where there is no encoder.</returns>
    public async ValueTask<IReadOnlyList<ReadOnlyMemory<float>>> OfAllAsync(
        IEnumerable<string> sentences, CancellationToken cancellationToken)
    {
        var vectors = new List<ReadOnlyMemory<float>>();
        if (encoder is null) return vectors;
        foreach (var sentence in sentences) vectors.Add(await OfAsync(sentence, cancellationToken));
        return vectors;
    }

    /// <inheritdoc/>
    public void Dispose() => _vectors.Dispose();
}
