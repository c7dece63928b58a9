namespace MuseumGuide.Pinecone.Wire;

internal sealed record NewIndex(
    string Name, int Dimension, string Metric, IndexSpec Spec, string DeletionProtection, string VectorType);
