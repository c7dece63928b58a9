namespace MuseumGuide.Recognition.Vectors;

/// <summary>One work that a vector store found.</summary>
/// <param name="ArtworkId">The work.</param>
/// <param name="Similarity">The cosine, -1 to 1.</param>
public readonly record struct VectorNeighbor(string ArtworkId, float Similarity);
