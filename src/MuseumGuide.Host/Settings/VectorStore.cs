namespace MuseumGuide.Host.Settings;

/// <summary>What keeps the embeddings of pictures.</summary>
internal enum VectorStore
{
    /// <summary>The guide itself, in memory.</summary>
    Embedded,

    /// <summary>PostgreSQL with pgvector.</summary>
    Pgvector,

    /// <summary>Pinecone.</summary>
    Pinecone,
}
