namespace MuseumGuide.Catalog;

/// <summary>The store behind the catalog could not be reached, or refused.</summary>
public sealed class CatalogException(string systemName, string operation, Exception innerException)
    : Exception($"{systemName} failed to {operation}.", innerException)
{
    /// <summary>The store, such as "sqlite".</summary>
    public string SystemName { get; } = systemName;

    /// <summary>What was asked of it, such as "find an artwork".</summary>
    public string Operation { get; } = operation;
}
