using System.Globalization;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Faults;

/// <summary>F3: a provider that takes a request and never answers.</summary>
internal sealed class ProviderHangs : IRow
{
    private const int RequestTimeout = 15;
    private const int Hanging = 6;
    private const double PerSecond = 3;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(3);

    public RowFacts Facts { get; } = new(
        "F3", "The provider hangs, then drips a byte a second, for 6 photos and 6 questions at once",
        "cut ≤ the request's time + 10 %, 200 and degraded; p95 of photos that need no provider ≤ 1.5 × that without",
        IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        await using var provider = await StubProvider.StartAsync();
        var server = await stage.StartAsync(
            stage.CopyOf(stage.Gallery), cancellationToken,
            [
                .. StubProvider.SettingsFor(provider), ("ENABLE_CACHE", "false"),
                ("REQUEST_TIMEOUT", RequestTimeout.ToString(CultureInfo.InvariantCulture)),
            ]);
        var photos = stage.Photos.Perturbed(20, stage.Seed);
        await Load.ColdPhotos.AskOneByOneAsync(server, photos, cancellationToken);
        var length = stage.Seconds(3, 3);
        var alone = await PhotoLoad.RunAsync(server, photos, PerSecond, length, cancellationToken);
        var finding = new Finding()
            .Note($"p95 alone {Finding.Number(alone.Total.P95)} ms")
            .Under($"REQUEST_TIMEOUT={RequestTimeout}, {PerSecond} photos a second for {length.TotalSeconds:0} s");
        foreach (var (name, fault) in ((string, FakeReply)[])[("hang", FakeReply.Hang()), ("drip", FakeReply.Drip())])
        {
            provider.Vision.Always(fault);
            provider.Chat.Always(fault);
            var hanging = Enumerable.Range(0, Hanging).SelectMany(i => (Task<Exchange>[])
            [
                server.Client.IdentifyAsync(
                    VisitorPhotos.Perturb(stage.Photos.Stranger, stage.Seed + i), cancellationToken),
                server.Client.AskAsync(stage.Photos.OneId, "What is its mood?", cancellationToken),
            ]).ToArray();
            // All of them wait for the provider by then, and none has been cut yet.
            await Task.Delay(Settling, cancellationToken);
            var beside = await PhotoLoad.RunAsync(server, photos, PerSecond, length, cancellationToken);
            var cut = await Task.WhenAll(hanging);

            finding
                .AtMost($"{name}: cut after", cut.Max(answer => answer.Took.TotalSeconds), RequestTimeout * 1.1, " s")
                .None($"{name}: answers other than 200 and degraded",
                    [.. cut.Where(a => a.Status != 200 || !a.IsDegraded()).Select(a => a.ToString())])
                .AtMost($"{name}: p95 beside", beside.Total.P95, 1.5 * alone.Total.P95, " ms")
                .Exactly($"{name}: errors beside", beside.Failures, 0);
        }

        return finding;
    }
}
