using MuseumGuide.Catalog;

namespace MuseumGuide.Visiting;

/// <summary>A work to look at next.</summary>
/// <param name="Entry">The work.</param>
/// <param name="Reason">Why it is shown; others may hold too.</param>
public sealed record RelatedWork(CatalogEntry Entry, RelationReason Reason);
