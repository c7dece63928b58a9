namespace MuseumGuide.Host.Settings;

/// <summary>Where embeddings of pictures are kept and searched.</summary>
internal sealed class VectorSettings
{
    /// <summary>What keeps them. Default embedded.</summary>
    public VectorStore Store { get; set; } = VectorStore.Embedded;

    /// <summary>Pinecone's key. Default none.</summary>
    public string? PineconeApiKey { get; set; }

    /// <summary>Pinecone's index. Default museum-artworks.</summary>
    public string PineconeIndex { get; set; } = "museum-artworks";

    /// <summary>Where that index is, when it is not to be looked up. Default none.</summary>
    public Uri? PineconeHost { get; set; }

    /// <summary>Whose cloud a missing index is made in. Default aws.</summary>
    public PineconeCloud PineconeCloud { get; set; } = PineconeCloud.Aws;

    /// <summary>The region there. Default us-east-1.</summary>
    public string PineconeRegion { get; set; } = "us-east-1";

    /// <summary>Vectors that a search in pgvector keeps in view, 1 to 1,000. Default 200.</summary>
    public int EfSearch { get; set; } = 200;

    /// <summary>Time that one search in a store outside may take. Default 400 ms.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMilliseconds(400);

    /// <summary>The most works that an index of local features is built for. Default 200,000.</summary>
    public int LocalIndexMaxWorks { get; set; } = 200_000;
}
