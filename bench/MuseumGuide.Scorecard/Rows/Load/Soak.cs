using System.Diagnostics;
using MuseumGuide.Measuring.Serving;
using MuseumGuide.Measuring.Timing;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Load;

/// <summary>L5: a long afternoon.</summary>
internal sealed class Soak : IRow
{
    private const int Photos = 120;
    private const double LoadShare = 0.5;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    public RowFacts Facts { get; } = new(
        "L5", "Photos at half the capacity, reads and questions for 10 minutes",
        "memory grows ≤ 1 MB a minute after minute 3, threads and handles flat, p99 of the last minute ≤ 1.2 × that of "
        + "minute 3, no error");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var server = await stage.StartAsync(stage.Gallery, cancellationToken, ("ENABLE_CACHE", "false"));
        var photos = stage.Photos.Perturbed(Photos, stage.Seed);
        await ColdPhotos.AskOneByOneAsync(server, photos, cancellationToken);
        var capacity = await Measuring.Serving.Load.ClosedAsync(
            server.Client, photos, 4, stage.Seconds(5, 10), cancellationToken);

        var length = stage.Seconds(60, 600);
        var minute = length / 10;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var looking = LookAsync(server, ended.Token);
        var others = Task.WhenAll(ReadAsync(server, stage.Photos.OneId, 50, ended.Token),
            ChatAsync(server, stage.Photos.OneId, 500, ended.Token));
        var load = await PhotoLoad.RunAsync(server, photos, capacity * LoadShare, length, cancellationToken);
        await ended.CancelAsync();
        var (looks, errors) = (await looking, await others);

        var later = looks.Where(look => look.At >= minute * 3).ToList();
        var perMinute = load.Replies.Count / 10;
        var third = Sample.Of(load.Replies.Skip(2 * perMinute).Take(perMinute).Select(reply => reply.Total));
        var last = Sample.Of(load.Replies.TakeLast(perMinute).Select(reply => reply.Total));
        return new Finding()
            .AtMost("memory grows", SlopeOf(later, figures => figures.Resident), 1, " MB a minute")
            .AtMost("threads grow", SlopeOf(later, figures => figures.Threads), 0.5, " a minute")
            .AtMost("handles grow", SlopeOf(later, figures => figures.Handles), 0.5, " a minute")
            .AtMost("p99 of the last minute", last.P99, 1.2 * third.P99, " ms")
            .Exactly("errors", load.Failures + errors.Sum(), 0)
            .Note($"memory {Finding.Number(looks[^1].Figures.Resident)} MB at the end")
            .Under($"{Finding.Number(capacity * LoadShare)} photos a second for {length.TotalSeconds:0} s")
            .Under($"the sender took {Finding.Number(load.SenderShare)} % of the processor time");
    }

    private static double SlopeOf(
        IEnumerable<(TimeSpan At, ProcessFigures Figures)> looks, Func<ProcessFigures, double> figure) =>
        Trend.SlopeOf([.. looks.Select(look => (look.At.TotalMinutes, figure(look.Figures)))]);

    private static async Task<List<(TimeSpan At, ProcessFigures Figures)>> LookAsync(
        GuideServer server, CancellationToken until)
    {
        var started = Stopwatch.GetTimestamp();
        var looks = new List<(TimeSpan, ProcessFigures)>();
        while (!until.IsCancellationRequested)
        {
            looks.Add((Stopwatch.GetElapsedTime(started), ProcessFigures.Of(server.ProcessId)));
            await Task.Delay(Look, until).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return looks;
    }

    private static Task<int> ReadAsync(GuideServer server, string id, int everyMs, CancellationToken until) =>
        RepeatAsync(() =>
            server.Client.FetchAsync($"/api/v1/artworks/{id}/description", CancellationToken.None), everyMs, until);

    private static Task<int> ChatAsync(GuideServer server, string id, int everyMs, CancellationToken until) =>
        RepeatAsync(
            () => server.Client.AskAsync(id, "Who made this, and when?", CancellationToken.None), everyMs, until);

    private static async Task<int> RepeatAsync(Func<Task<Exchange>> ask, int everyMs, CancellationToken until)
    {
        var errors = 0;
        while (!until.IsCancellationRequested)
        {
            if (!(await ask()).IsAnswer) errors++;
            await Task.Delay(everyMs, until).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return errors;
    }
}
