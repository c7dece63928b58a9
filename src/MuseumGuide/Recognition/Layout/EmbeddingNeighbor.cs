namespace MuseumGuide.Recognition.Layout;

/// <summary>One entry that an index of embeddings found.</summary>
/// <param name="Slot">Place of the entry in the order the index was built in.</param>
/// <param name="Similarity">The cosine, -1 to 1.</param>
internal readonly record struct EmbeddingNeighbor(int Slot, float Similarity);
