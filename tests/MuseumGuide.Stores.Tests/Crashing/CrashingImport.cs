using Microsoft.Extensions.Logging.Abstractions;
using MuseumGuide.Catalog;
using MuseumGuide.Importing;
using MuseumGuide.Sqlite;

namespace MuseumGuide.Stores.Tests.Crashing;

/// <summary>A real import with quick stand-ins for decoding and describing. Prints how many rows are done.</summary>
internal static class CrashingImport
{
    public const string Verb = "import-until-killed";

    public static async Task<int> RunAsync(string collection, string data)
    {
        using var database = new SqliteDatabase(Path.Combine(data, "catalog.db"));
        await CreateImporter(database, data)
            .ImportAsync(collection, new ImportOptions { Workers = 2 }, new Ledger(), CancellationToken.None);
        return 0;
    }

    public static CollectionImporter CreateImporter(SqliteDatabase database, string data)
    {
        var imports = new SqliteImportStore(database);
        var indexer = new MarkedIndexer(imports, new SqliteReferenceStore(database));
        var media = new DiskMediaStore(Path.Combine(data, "media"));
        return new CollectionImporter(
            new CollectionFolderReader(),
            imports,
            media,
            new MarkedPictures(),
            MarkedPictures.Describe,
            indexer,
            TimeProvider.System,
            NullLogger<CollectionImporter>.Instance);
    }

    private sealed class Ledger : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Stage == ImportStage.Works) Console.Out.WriteLine(value.Done);
        }
    }
}
