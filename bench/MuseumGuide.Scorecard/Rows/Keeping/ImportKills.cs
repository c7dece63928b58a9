using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MuseumGuide.Measuring.Serving;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Keeping;

/// <summary>N1: imports that are killed, a server beside them.</summary>
internal sealed partial class ImportKills : IRow
{
    private const int Works = 60;
    private const int LookEvery = 5;

    // A server remembers a record for a second at the most while works change.
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(1.5);

    public RowFacts Facts { get; } = new(
        "N1", "SIGKILL at a random moment of an import, again and again, a server beside it",
        "no work that was stored or seen is missing, none is half there, the database stays whole; the last import "
        + "ends the work, the same again changes nothing", IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var chance = stage.ChanceOf(Facts.Id);
        var launch = stage.Launch(stage.CopyOf(stage.Gallery));
        var server = await stage.StartAsync(launch, cancellationToken);
        var collection = stage.DrawCollection("work", Works);
        var kills = stage.Of(5, 50);
        var (seen, missing, torn, unsound, told, cut) = (new HashSet<int>(), 0, 0, 0, 0, 0);
        WriteEdition(collection, 0);
        var whole = await TimeAsync(launch, collection, cancellationToken);
        for (var kill = 1; kill <= kills; kill++)
        {
            WriteEdition(collection, kill);
            var stored = await KillAsync(launch, collection, whole * chance.NextDouble(), cancellationToken);
            if (stored < Works) cut++;
            await Task.Delay(Remembered, cancellationToken);
            var editions = await ReadAsync(server, cancellationToken);
            missing += seen.Count(work => editions[work] is null);
            torn += editions.Count(edition => edition is "torn");
            told += Math.Max(0, stored - editions.Count(e => e == Edition(kill)));
            seen.UnionWith(Enumerable.Range(0, Works).Where(work => editions[work] is not null));
            if (kill % LookEvery == 0 && !await IsWholeAsync(launch, cancellationToken)) unsound++;
        }

        WriteEdition(collection, kills + 1);
        var last = await ImportAsync(launch, collection, cancellationToken);
        var again = await ImportAsync(launch, collection, cancellationToken);
        var end = await ReadAsync(server, cancellationToken);
        return new Finding()
            .Exactly("works missing", missing, 0)
            .Exactly("works half there", torn, 0)
            .Exactly("told as stored, and not there", told, 0)
            .Exactly("databases not whole", unsound, 0)
            .Exactly("works after the last import", end.Count(edition => edition == Edition(kills + 1)), Works)
            .That("last import ends with 0", last.ExitCode == 0, last.Errors)
            .That("again: nothing changes",
                again.Output.Contains($"0 added, 0 updated, {Works} unchanged", StringComparison.Ordinal), again.Output)
            .Under($"{kills} kills, {cut} of them before the last work")
            .Under($"the database looked through after every {LookEvery}th")
            .Under($"the server asked {Remembered.TotalSeconds:0.0} s after each")
            .Under($"{Works} works, an import takes {whole.TotalSeconds:0.0} s");
    }

    private static string Edition(int edition) => string.Create(CultureInfo.InvariantCulture, $"edition {edition}");

    // The edition stands in two fields; a work in which they differ is half there.
    private static void WriteEdition(string collection, int edition)
    {
        var table = new StringBuilder("id,title,credit_line,image\n");
        for (var i = 0; i < Works; i++)
            table.Append(
                CultureInfo.InvariantCulture, $"work-{i},{Edition(edition)},{Edition(edition)},images/{i}.jpg\n");
        File.WriteAllText(Path.Combine(collection, "artworks.csv"), table.ToString());
    }

    private static async Task<TimeSpan> TimeAsync(
        GuideLaunch launch, string collection, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        await ImportAsync(launch, collection, cancellationToken);
        return Stopwatch.GetElapsedTime(started);
    }

    private static async Task<Tool> ImportAsync(
        GuideLaunch launch, string collection, CancellationToken cancellationToken)
    {
        using var import = launch.Start("import", collection);
        return await Tool.EndAsync(import, cancellationToken);
    }

    /// <returns>How many works the import had said were stored.</returns>
    private static async Task<int> KillAsync(
        GuideLaunch launch, string collection, TimeSpan after, CancellationToken cancellationToken)
    {
        using var import = launch.Start("import", collection);
        var output = import.StandardOutput.ReadToEndAsync(cancellationToken);
        await Task.WhenAny(import.WaitForExitAsync(cancellationToken), Task.Delay(after, cancellationToken));
        if (!import.HasExited) import.Kill();
        await import.WaitForExitAsync(cancellationToken);
        return Stored().Matches(await output)
            .Select(match => int.Parse(match.Groups["done"].Value, CultureInfo.InvariantCulture))
            .DefaultIfEmpty().Max();
    }

    /// <returns>The edition of each work; null where it is not there.</returns>
    private static async Task<string?[]> ReadAsync(GuideServer server, CancellationToken cancellationToken)
    {
        var editions = new string?[Works];
        for (var i = 0; i < Works; i++)
        {
            var record = await server.Client.FetchAsync($"/api/v1/artworks/work-{i}", cancellationToken);
            if (!record.IsAnswer) continue;
            var title = (string?)record.Json?["title"];
            editions[i] = title == (string?)record.Json?["credit_line"] && title is not null ? title : "torn";
        }

        return editions;
    }

    private static async Task<bool> IsWholeAsync(GuideLaunch launch, CancellationToken cancellationToken)
    {
        using var doctor = launch.With(("SPEECH", "none")).Start("doctor", "--json");
        return (await Tool.EndAsync(doctor, cancellationToken)).Output.Contains("Whole.", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"Works: (?<done>\d+) of", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Stored();
}
