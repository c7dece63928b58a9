namespace MuseumGuide.Recognition.Layout;

/// <summary>The most similar of all embeddings that were offered, at equal similarity those offered first.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class NearestEmbeddings(int most)
{
    private readonly EmbeddingNeighbor[] _nearest = new EmbeddingNeighbor[most];
    private int _kept;

    /// <summary>What a further one must exceed.</summary>
    public float Least { get; private set; } = most == 0 ? float.PositiveInfinity : float.NegativeInfinity;

    /// <summary>Adds one that exceeds <see cref="Least"/>.</summary>
    public void Add(int slot, float similarity)
    {
        if (_kept < _nearest.Length) _kept++;
        var place = _kept - 1;
        for (; place > 0 && _nearest[place - 1].Similarity < similarity; place--)
            _nearest[place] = _nearest[place - 1];
        _nearest[place] = new EmbeddingNeighbor(slot, similarity);
        if (_kept == _nearest.Length) Least = _nearest[^1].Similarity;
    }

    /// <summary>Offers all that others have kept.</summary>
    public void Add(NearestEmbeddings others)
    {
        foreach (var (slot, similarity) in others._nearest.AsSpan(0, others._kept))
            if (similarity > Least) Add(slot, similarity);
    }

    /// <summary>Most similar first.</summary>
    /// <param name="scale">What every similarity is multiplied by.</param>
    public EmbeddingNeighbor[] ToArray(float scale) => Array.ConvertAll(
        _nearest[.._kept], neighbor => neighbor with { Similarity = neighbor.Similarity * scale });
}
