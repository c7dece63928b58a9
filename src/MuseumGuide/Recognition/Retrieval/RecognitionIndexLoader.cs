using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using MuseumGuide.Recognition.Hashing;
using MuseumGuide.Recognition.Layout;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Builds the in-memory index from the store.</summary>
/// <param name="vectors">Where embeddings are searched; null where the index itself keeps them.</param>
public sealed class RecognitionIndexLoader(
    IReferenceStore store, IOptions<RetrievalOptions>? options = null, VectorSearch? vectors = null)
{
    private readonly int _mostWorks = (options?.Value ?? new RetrievalOptions()).LocalIndexMaxWorks;

    private const int MostTries = 5;

    /// <summary>Loads the last finished import.</summary>
    /// <exception cref="Catalog.CatalogException">The store could not be reached, or refused.</exception>
    public async Task<RecognitionIndex> LoadAsync(CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            var codebook = await store.ReadCodebookAsync(cancellationToken);
            var index = await LoadAsync(codebook, cancellationToken);

            // Postings belong to one codebook; an import may have replaced both while they were read.
            var after = await store.ReadCodebookAsync(cancellationToken);
            if (tries == MostTries || (codebook ?? []).AsSpan().SequenceEqual(after)) return index;
        }
    }

    private async Task<RecognitionIndex> LoadAsync(byte[]? codebook, CancellationToken cancellationToken)
    {
        var generation = await store.ReadGenerationAsync(cancellationToken);
        var count = (int)await store.CountRecordsAsync(cancellationToken);
        var isLocal = count <= _mostWorks;
        var keepsEmbeddings = isLocal || vectors is null;
        var (ids, postings) = (new List<string>(count), new List<byte[]?>());
        var hashes = new PackedBytes(PictureHashes.Length, count);
        var embeddings = new PackedBytes(LayoutEmbedding.Dimensions, keepsEmbeddings ? count : 0);
        var layouts = new Dictionary<int, ReferenceLayout>();
        using var content = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // A million postings are gigabytes, and too many works are not led to by them.
        var records = isLocal
            ? store.ReadRecordsAsync(cancellationToken)
            : store.ReadBriefRecordsAsync(cancellationToken);
        await foreach (var record in records)
        {
            // Saved by an import that has not learned the codebook yet: not visible before it is.
            if (record.Postings is null) continue;
            var appearance = ReferenceAppearance.FromBytes(record.Embedding);
            if (appearance.Layout is { } layout) layouts[ids.Count] = layout;
            content.AppendData(Encoding.UTF8.GetBytes(record.ArtworkId));
            content.AppendData(record.Hashes);
            ids.Add(record.ArtworkId);
            hashes.Add(record.Hashes);
            if (keepsEmbeddings) embeddings.Add(appearance.Embedding);
            if (isLocal) postings.Add(record.Postings);
        }

        return new RecognitionIndex
        {
            Version = VersionOf(generation, content.GetHashAndReset()),
            ArtworkIds = ids,
            Hashes = HashIndex.Build(hashes.Take()),
            Codebook = codebook is null ? null : Codebook.FromBytes(codebook),
            LocalFeatures = LocalFeatureIndex.Build(postings),
            Embeddings = new EmbeddingIndex(embeddings.Take()),
            Layouts = layouts,
            Twins = TwinSlots(ids, await store.ReadTwinsAsync(cancellationToken)),
        };
    }

    // A generation is counted by one database; what is remembered elsewhere may be of another collection.
    private static string VersionOf(long generation, byte[] content) => string.Create(
        CultureInfo.InvariantCulture,
        $"{generation}.{ReferenceDescriber.Version}.{Convert.ToHexStringLower(content.AsSpan(0, 4))}");

    private static Dictionary<int, int[]> TwinSlots(List<string> ids, IReadOnlyList<TwinPair> pairs)
    {
        var slots = new Dictionary<string, int>(ids.Count, StringComparer.Ordinal);
        for (var slot = 0; slot < ids.Count; slot++) slots[ids[slot]] = slot;
        return pairs
            .SelectMany(pair => ((string, string)[])[(pair.FirstId, pair.SecondId), (pair.SecondId, pair.FirstId)])
            .Where(pair => slots.ContainsKey(pair.Item1) && slots.ContainsKey(pair.Item2))
            .GroupBy(pair => slots[pair.Item1], pair => slots[pair.Item2])
            .ToDictionary(group => group.Key, group => group.Distinct().ToArray());
    }
}
