using MuseumGuide.Catalog;
using MuseumGuide.Importing;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Conformance;

/// <summary>The four views of one store.</summary>
public sealed record CatalogStores(
    IArtworkCatalog Catalog, ICollectionSearch Search, IReferenceStore References, IImportStore Imports);
