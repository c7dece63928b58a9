using MuseumGuide.Catalog;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Serving;

/// <summary>A proven work with its record.</summary>
public sealed record NamedMatch(CatalogEntry Entry, ArtworkMatch Match);
