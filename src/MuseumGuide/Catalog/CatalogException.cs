namespace MuseumGuide.Catalog;

/// <summary>The store behind the catalog could not be reached, or refused.</summary>
/// <remarks>The message ends with the store's own words: for logs and the operator, never for visitors.</remarks>
public sealed class CatalogException(string systemName, string operation, Exception innerException)
    : Exception($"{systemName} failed to {operation}: {innerException.Message}", innerException)
{
    /// <summary>The store, such as "sqlite".</summary>
    public string SystemName { get; } = systemName;

    /// <summary>What was asked of it, such as "find an artwork".</summary>
    public string Operation { get; } = operation;
}
