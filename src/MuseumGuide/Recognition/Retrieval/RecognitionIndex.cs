namespace MuseumGuide.Recognition.Retrieval;

/// <summary>All that recognition keeps in memory of one generation of the collection. Immutable.</summary>
public sealed class RecognitionIndex
{
    /// <summary>Names this index in cache keys: another collection or another describing code, another version.</summary>
    public required string Version { get; init; }

    /// <summary>The references in the order of their slots.</summary>
    public required IReadOnlyList<string> ArtworkIds { get; init; }

    /// <summary>The index of an empty collection.</summary>
    public static RecognitionIndex Empty { get; } = new() { Version = "empty", ArtworkIds = [] };
}
