namespace MuseumGuide.Recognition.Vectors;

/// <summary>How a search in a vector store ended.</summary>
public enum VectorSearchResult
{
    /// <summary>It found what is near.</summary>
    Answered,

    /// <summary>It was cut off.</summary>
    TimedOut,

    /// <summary>The store refused, or could not be reached.</summary>
    Failed,

    /// <summary>It was not made, for the store had failed too often.</summary>
    LeftAlone,
}
