using MuseumGuide.Catalog;
using MuseumGuide.Importing;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Visiting;

namespace MuseumGuide.Conformance;

/// <summary>The views of one store.</summary>
public sealed record CatalogStores(
    IArtworkCatalog Catalog,
    ICollectionSearch Search,
    ICollectionOverview Overview,
    ITours Tours,
    IReferenceStore References,
    IImportStore Imports);
