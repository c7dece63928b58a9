using System.Globalization;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Instances;

/// <summary>N4: a copy is made while an import writes, and put back elsewhere.</summary>
internal sealed class BackupAndRestore : IRow
{
    public RowFacts Facts { get; } = new(
        "N4", "the data is copied while an import writes, and a guide is started over the copy",
        "every work of the copy is whole, all works from before the import are there, photos are answered as before");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var data = stage.CopyOf(stage.Gallery);
        var server = await stage.StartAsync(data, cancellationToken);
        var before = await AskAllAsync(stage, server.Client, cancellationToken);
        var collection = stage.DrawCollection("n4", stage.Of(60, 300));
        using var import = stage.Launch(data).Start("import", collection);
        var importing = Tool.EndAsync(import, cancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(3), cancellationToken);
        var copy = stage.NewFolder("restored");
        var made = await Tool.RunAsync(
            Path.Combine(stage.Repository, "ops/backup"), [data, Path.Combine(copy, "data")], cancellationToken);
        var wasWriting = !importing.IsCompleted;
        await importing;

        using var doctor = stage.Launch(Path.Combine(copy, "data")).Start("doctor", "--json");
        var checkedOver = await Tool.EndAsync(doctor, cancellationToken);
        var restored = await stage.StartAsync(Path.Combine(copy, "data"), cancellationToken);
        var after = await AskAllAsync(stage, restored.Client, cancellationToken);
        return new Finding()
            .Exactly("exit code of the backup", made.ExitCode, 0)
            .That("the import was writing", wasWriting)
            .Exactly("exit code of doctor", checkedOver.ExitCode, 0)
            .Exactly(
                "photos answered as before", before.Zip(after).Count(pair => pair.First == pair.Second), before.Count)
            .Note(string.Create(CultureInfo.InvariantCulture, $"{before.Count} photos"));
    }

    private static async Task<IReadOnlyList<string>> AskAllAsync(
        Stage stage, HttpClient client, CancellationToken cancellationToken)
    {
        var works = new List<string>();
        foreach (var photo in stage.Photos.Known)
            works.Add(Visitor.WorksOf(await client.IdentifyAsync(photo, cancellationToken)));
        return works;
    }
}
