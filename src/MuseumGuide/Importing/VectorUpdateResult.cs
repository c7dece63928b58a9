namespace MuseumGuide.Importing;

/// <summary>What an update of a vector store did.</summary>
/// <param name="Written">Works whose vectors were added or replaced.</param>
/// <param name="Removed">Works that the store had and the catalog has not.</param>
/// <param name="Works">Works of the catalog.</param>
public sealed record VectorUpdateResult(int Written, int Removed, int Works);
