using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using MuseumGuide.Catalog;
using MuseumGuide.Describing.Gaps;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Settings;
using MuseumGuide.Importing;
using MuseumGuide.Importing.Transfer;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Visiting;

namespace MuseumGuide.Host.Commands;

/// <summary><c>museum-guide migrate</c>.</summary>
internal static class MigrateCommand
{
    public static Command Create(Terminal terminal)
    {
        var to = new Option<string?>("--to")
        {
            Description = "Also copies the whole collection there: a postgres:// address, or a data folder.",
        };
        var json = CommandOptions.Json();
        var command = new Command(
            "migrate",
            """
            Brings the database to the schema of this version and builds this version's index, beside an older one.

            With --to it copies the collection into another database, compares every work in every part, and only then
            publishes it. The guide serves on from the first meanwhile; it may be cut short and started again.

            Examples:
              museum-guide migrate
              museum-guide migrate --to postgres://guide:secret@db.museum.example/guide
              DATABASE_URL=postgres://… museum-guide migrate --to ./data
            """)
        {
            to, json,
        };
        command.SetAction((parsed, token) => parsed.GetValue(to) is { } target
            ? TransferAsync(target, parsed.GetValue(json), terminal, token)
            : MigrateAsync(parsed.GetValue(json), terminal, token));
        return command;
    }

    private static async Task<int> MigrateAsync(bool asJson, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var tools = Toolbox.Open(terminal.ReadSettings(), terminal);
        // The first question to a database brings it to the present schema.
        var works = await tools.GetRequiredService<IArtworkCatalog>().CountAsync(cancellationToken);
        var described = await CountedProgress.ShowAsync(
            terminal, asJson, "Works", works,
            progress => tools.GetRequiredService<IndexRebuild>().RunAsync(progress, cancellationToken));
        var report = new MigrationReport(works, described ?? 0);
        terminal.Out.WriteLine(asJson
            ? JsonSerializer.Serialize(report, CommandJson.Default.MigrationReport)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"The database is of this version's schema, its index is built: {works} works, {report.Described} "
                + $"described anew."));
        return ExitCode.Done;
    }

    private static async Task<int> TransferAsync(
        string target, bool asJson, Terminal terminal, CancellationToken cancellationToken)
    {
        var settings = terminal.ReadSettings();
        await using var tools = Toolbox.Open(settings, terminal);
        await using var other = Open(TargetOf(target, settings.Storage));
        var source = StoresOf(tools);
        var works = await source.Catalog.CountAsync(cancellationToken);
        var transfer = new CollectionTransfer(source, StoresOf(other), TimeProvider.System);
        var report = await CountedProgress.ShowAsync(
            terminal, asJson, "Works copied and compared", 2 * works,
            progress => transfer.RunAsync(progress, cancellationToken));
        terminal.Out.WriteLine(asJson
            ? JsonSerializer.Serialize(report, CommandJson.Default.TransferReport)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{report.Works} works are there, each compared in every part; {report.Copied} copied, {report.Tours} "
                + $"tours and {report.ModelTexts} models' texts, in {report.Elapsed.TotalSeconds:0.0} s."));
        return ExitCode.Done;
    }

    private static StorageOptions TargetOf(string target, StorageOptions source)
    {
        var storage = target.Contains("://", StringComparison.Ordinal)
            ? new StorageOptions { DataDirectory = source.DataDirectory, DatabaseUrl = target }
            : new StorageOptions { DataDirectory = target };
        if (storage.FindDatabaseProblem() is { } problem) throw new UsageException(problem);
        var isSame = storage.IsShared ? target == source.DatabaseUrl
            : !source.IsShared && storage.DatabasePath == source.DatabasePath;
        return isSame ? throw new UsageException("The collection is there already.") : storage;
    }

    private static ServiceProvider Open(StorageOptions storage) => new ServiceCollection()
        .AddLogging().AddOptions().AddMetrics().AddSingleton(TimeProvider.System).AddStores(storage)
        .BuildServiceProvider();

    private static CollectionStores StoresOf(IServiceProvider services) => new(
        services.GetRequiredService<IArtworkCatalog>(), services.GetRequiredService<IReferenceStore>(),
        services.GetRequiredService<IImportStore>(), services.GetRequiredService<ITours>(),
        services.GetRequiredService<IModelTextStore>(), services.GetRequiredService<IMediaStore>());
}
