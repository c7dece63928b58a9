namespace MuseumGuide.Host.Settings;

/// <summary>Whose cloud an index of Pinecone is in.</summary>
internal enum PineconeCloud
{
    /// <summary>Amazon's.</summary>
    Aws,

    /// <summary>Google's.</summary>
    Gcp,

    /// <summary>Microsoft's.</summary>
    Azure,
}
