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
}
