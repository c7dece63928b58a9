namespace MuseumGuide.Pinecone.Wire;

internal sealed record IndexDescription(string? Host, int? Dimension, string? Metric, IndexStatus? Status);
