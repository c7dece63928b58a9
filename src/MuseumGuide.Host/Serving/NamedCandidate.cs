using MuseumGuide.Catalog;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Serving;

/// <summary>A possible work with its record.</summary>
public sealed record NamedCandidate(CatalogEntry Entry, Candidate Candidate);
