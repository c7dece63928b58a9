namespace MuseumGuide.Recognition.Vectors;

/// <summary>The vector of one work's reference image.</summary>
/// <param name="ArtworkId">The work.</param>
/// <param name="Embedding">Signed bytes, from -127, as many as its space has dimensions.</param>
public sealed record StoredVector(string ArtworkId, byte[] Embedding);
