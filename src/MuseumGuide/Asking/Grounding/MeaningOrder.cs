using System.Numerics.Tensors;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MuseumGuide.Models;
using MuseumGuide.Spending;

namespace MuseumGuide.Asking.Grounding;

/// <summary>Orders texts by how near they come to a question in meaning, with an embedding model.</summary>
/// <remarks>The vectors of texts are remembered; a question costs one short request. Whatever goes wrong, the order is
/// merely left out.</remarks>
public sealed partial class MeaningOrder(
    IEmbeddingGenerator<string, Embedding<float>> embeddings, PaidBudget budget, IOptions<GroundingOptions> options,
    TimeProvider time, ILogger<MeaningOrder> logger) : IDisposable
{
    private const int MostRemembered = 20_000;
    private const string Operation = "embed a question";

    private readonly MemoryCache _vectors = new(new MemoryCacheOptions { SizeLimit = MostRemembered });
    private readonly string _systemName =
        embeddings.GetService<EmbeddingGeneratorMetadata>()?.ProviderName ?? "model";

    /// <summary>Orders texts.</summary>
    /// <returns>The places of the texts, nearest first; empty where there is no order.</returns>
    public async Task<IReadOnlyList<int>> OrderAsync(
        ChatQuestion question, IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        if (texts.Count < 2) return [];
        using var limit = new CancellationTokenSource(options.Value.MeaningLimit, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            var asked = await EmbedAsync(question, texts, both.Token);
            var near = texts
                .Select(text => TensorPrimitives.CosineSimilarity(asked.Span, VectorOf(text).Span)).ToArray();
            return [.. Enumerable.Range(0, texts.Count).OrderByDescending(place => near[place])];
        }
        catch (ModelException e)
        {
            LogNoOrder(e, e.Failure);
            return [];
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return [];
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _vectors.Dispose();

    private async Task<ReadOnlyMemory<float>> EmbedAsync(
        ChatQuestion question, IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        string[] unknown =
            [.. texts.Where(text => !_vectors.TryGetValue(text, out _)).Distinct(StringComparer.Ordinal)];
        await budget.SpendRequestAsync(question.Client, _systemName, Operation, cancellationToken);
        string[] sent = [question.Text, .. unknown];
        var vectors = await embeddings.GenerateAsync(sent, cancellationToken: cancellationToken);
        await budget.AddTokensAsync(
            question.Client, ModelReply.TokensOf(vectors.Usage, sent.Sum(text => text.Length)));
        if (vectors.Count != sent.Length) throw new ModelException(_systemName, Operation, ModelFailure.Malformed);
        for (var i = 0; i < unknown.Length; i++)
            _vectors.Set(unknown[i], vectors[i + 1].Vector, new MemoryCacheEntryOptions { Size = 1 });
        return vectors[0].Vector;
    }

    private ReadOnlyMemory<float> VectorOf(string text) =>
        _vectors.TryGetValue(text, out ReadOnlyMemory<float> vector)
            ? vector
            : throw new ModelException(_systemName, Operation, ModelFailure.Malformed);

    [LoggerMessage(LogLevel.Information, "Works are not ordered by meaning: {Failure}.")]
    private partial void LogNoOrder(Exception exception, ModelFailure failure);
}
