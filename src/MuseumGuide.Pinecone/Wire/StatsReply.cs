namespace MuseumGuide.Pinecone.Wire;

internal sealed record StatsReply(
    IReadOnlyDictionary<string, NamespaceStats>? Namespaces, int? Dimension, string? Metric);
