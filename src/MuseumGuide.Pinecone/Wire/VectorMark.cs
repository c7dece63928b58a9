namespace MuseumGuide.Pinecone.Wire;

/// <summary>What a vector is, kept with it.</summary>
internal sealed record VectorMark(string Model, int Dimensions);
