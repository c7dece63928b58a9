using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Scorecard.Rows.Inputs;

/// <summary>B2: pictures as disks, networks and enemies spoil them.</summary>
internal sealed class SpoiltPictures : IRow
{
    private const int Clients = 4;
    private const int RepeatEvery = 5;

    public RowFacts Facts { get; } = new(
        "B2", "JPEG, PNG and WebP are cut at every 5 %, and spoilt by seeded mutations",
        "no 5xx, no crash, each ≤ 1 s, the same status again", IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var server = await stage.StartAsync(stage.Gallery, cancellationToken, ("ENABLE_CACHE", "false"));
        var picture = Pictures.Waves(320, 240);
        byte[][] files = [Pictures.Jpeg(picture), Pictures.Png(picture), Pictures.WebP(picture)];
        foreach (var file in files) await server.Client.IdentifyAsync(file, cancellationToken);
        var cuts = files.SelectMany(file => Enumerable.Range(1, 19).Select(i => file[..(file.Length * i / 20)]))
            .ToList();
        var mutants = stage.Of(600, 10_000);
        var seed = stage.Seed * 1_000_000;

        var (next, statuses, problems) = (-1, new int[600], new System.Collections.Concurrent.ConcurrentBag<string>());
        var slowest = new double[Clients];
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            for (var i = Interlocked.Increment(ref next); i < cuts.Count + mutants; i = Interlocked.Increment(ref next))
            {
                var file = i < cuts.Count ? cuts[i] : Mutations.Of(files[i % files.Length], seed + i);
                var answer = await server.Client.IdentifyAsync(file, cancellationToken);
                Interlocked.Increment(ref statuses[answer.Status]);
                slowest[client] = Math.Max(slowest[client], answer.Took.TotalMilliseconds);
                if (answer.IsServerError || answer.Status == 0) problems.Add($"{answer} at {i}");
                if (answer.Status >= 400 && !answer.IsProblem) problems.Add(
                    $"{answer.Status} without a problem at {i}");
                if (i % RepeatEvery != 0 && i >= cuts.Count) continue;
                var again = await server.Client.IdentifyAsync(file, cancellationToken);
                if (again.Status != answer.Status) problems.Add($"{answer.Status}, then {again.Status} at {i}");
            }
        }, cancellationToken)));

        return new Finding()
            .None("5xx, broken or unsteady answers", problems)
            .AtMost("slowest", slowest.Max(), 1_000, " ms")
            .That("it lives", !server.HasExited)
            .Note(string.Join(", ", statuses.Index().Where(s => s.Item > 0).Select(s => $"{s.Item:#,0} × {s.Index}")))
            .Under($"{cuts.Count} cuts, {mutants:#,0} mutations, every fifth sent again, {Clients} clients");
    }
}
