using Microsoft.Extensions.AI;
using MuseumGuide.OpenAI.Resilience;

namespace MuseumGuide.OpenAI;

/// <summary>An embedding generator that gives one vector of the agreed length for each text, in order, or fails with
/// <see cref="Models.ModelException"/>.</summary>
internal sealed class ResilientEmbeddingGenerator(
    IEmbeddingGenerator<string, Embedding<float>> inner, int dimensions, ProviderLine line)
    : DelegatingEmbeddingGenerator<string, Embedding<float>>(inner)
{
    public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var texts = values.ToList();
        if (texts.Count == 0) return [];

        var due = options?.Dimensions ?? dimensions;
        return await line.CallAsync(
            async token =>
            {
                var vectors = await base.GenerateAsync(texts, options, token);
                return vectors.Count == texts.Count && vectors.All(vector => vector.Vector.Length == due)
                    ? vectors
                    : throw new FaultException(Fault.Malformed("vectors of another number or length"));
            },
            cancellationToken, vectors => vectors.Usage);
    }
}
