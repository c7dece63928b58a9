using MuseumGuide.Recognition.Hashing;
using MuseumGuide.Recognition.Layout;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>All that recognition keeps in memory of one generation of the collection. Immutable.</summary>
public sealed class RecognitionIndex
{
    private Dictionary<string, int>? _slots;

    /// <summary>Names this index in cache keys: another collection or another describing code, another version.</summary>
    public required string Version { get; init; }

    /// <summary>The references in the order of their slots.</summary>
    public required IReadOnlyList<string> ArtworkIds { get; init; }

    /// <summary>The perceptual hashes of the references, by slot.</summary>
    public HashIndex Hashes { get; init; } = HashIndex.Empty;

    /// <summary>For each slot that has twins, the slots of these.</summary>
    public IReadOnlyDictionary<int, int[]> Twins { get; init; } = new Dictionary<int, int[]>();

    /// <summary>Turns descriptors into words; null while nothing was learned.</summary>
    internal Codebook? Codebook { get; init; }

    /// <summary>The local features of the references, by slot; empty for a collection that is too large for them.
    /// </summary>
    internal LocalFeatureIndex LocalFeatures { get; init; } = LocalFeatureIndex.Build([]);

    /// <summary>The embeddings of the references, by slot; empty where only a vector store has them.</summary>
    internal EmbeddingIndex Embeddings { get; init; } = new([]);

    /// <summary>The layouts of the references that local features cannot tell, by slot.</summary>
    internal IReadOnlyDictionary<int, ReferenceLayout> Layouts { get; init; } = new Dictionary<int, ReferenceLayout>();

    /// <summary>Whether only the frames of a photo tell what to look at, for there are no local features.</summary>
    internal bool IsSearchedByFrames => LocalFeatures.Count == 0;

    /// <summary>Whether it keeps the embeddings itself.</summary>
    public bool HasEmbeddings => Embeddings.Count > 0;

    /// <summary>The index of an empty collection.</summary>
    public static RecognitionIndex Empty { get; } = new() { Version = "empty", ArtworkIds = [] };

    /// <summary>Finds the works that geometry cannot part from one.</summary>
    /// <returns>Their slots, without <paramref name="slot"/> itself; empty for most works.</returns>
    public IReadOnlyList<int> TwinsOf(int slot) => Twins.TryGetValue(slot, out var twins) ? twins : [];

    /// <summary>Finds the slot of a work; null when the index does not have it.</summary>
    internal int? SlotOf(string artworkId)
    {
        // Two threads may both make it; either is right.
        _slots ??= ArtworkIds.Select((id, slot) => KeyValuePair.Create(id, slot)).ToDictionary(StringComparer.Ordinal);
        return _slots.TryGetValue(artworkId, out var found) ? found : null;
    }

    /// <summary>Finds the works whose pictures look most like one's as wholes, by the cosine of their embeddings.
    /// </summary>
    /// <param name="count">The most works to return, from 1.</param>
    /// <param name="least">The least cosine, -1 to 1.</param>
    /// <returns>Their ids, most alike first, never the work itself; empty when the index does not have it.</returns>
    public IReadOnlyList<string> FindLookalikes(string artworkId, int count, float least)
    {
        ArgumentNullException.ThrowIfNull(artworkId);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        if (SlotOf(artworkId) is not { } slot || slot >= Embeddings.Count) return [];
        return
        [
            .. Embeddings.FindNearest(Embeddings.Embedding(slot), count + 1)
                .Where(neighbor => neighbor.Slot != slot && neighbor.Similarity >= least)
                .Take(count).Select(neighbor => ArtworkIds[neighbor.Slot]),
        ];
    }
}
