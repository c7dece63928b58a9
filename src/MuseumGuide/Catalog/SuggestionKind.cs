namespace MuseumGuide.Catalog;

/// <summary>What a suggestion names.</summary>
public enum SuggestionKind
{
    /// <summary>What a work is called.</summary>
    Title,

    /// <summary>Who made works of the collection.</summary>
    Artist,

    /// <summary>The number of a work on the wall.</summary>
    Stop,
}
