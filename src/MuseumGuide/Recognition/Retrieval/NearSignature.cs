namespace MuseumGuide.Recognition.Retrieval;

/// <summary>A signature near a photo's.</summary>
/// <param name="At">Where it stands in the index.</param>
/// <param name="Distance">Hamming distance, 0 to 64.</param>
internal readonly record struct NearSignature(int At, int Distance);
