using MuseumGuide.Catalog;
using MuseumGuide.Describing.Gaps;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Visiting;

namespace MuseumGuide.Importing.Transfer;

/// <summary>All stores that one collection is kept in.</summary>
public sealed record CollectionStores(
    IArtworkCatalog Catalog,
    IReferenceStore References,
    IImportStore Imports,
    ITours Tours,
    IModelTextStore ModelTexts,
    IMediaStore Media);
