using MuseumGuide.Catalog;
using MuseumGuide.Importing;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Conformance;

/// <summary>The three views of one store.</summary>
public sealed record CatalogStores(IArtworkCatalog Catalog, IReferenceStore References, IImportStore Imports);
