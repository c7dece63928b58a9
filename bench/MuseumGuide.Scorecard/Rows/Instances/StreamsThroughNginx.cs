using System.Diagnostics;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Instances;

/// <summary>L6: many answers are streamed at once through nginx.</summary>
internal sealed class StreamsThroughNginx : IRow
{
    private const int Words = 60;

    public RowFacts Facts { get; } = new(
        "L6", "200 streamed answers at once through nginx, 20 words a second each",
        "all end with done and have every word");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var streams = stage.Of(50, 200);
        await using var provider = await StubProvider.StartAsync();
        provider.Chat.Always(FakeReply.Text(
            StubProvider.Grounded + " " + string.Concat(Enumerable.Repeat(StubProvider.Grounded + " ", Words / 8)),
            TimeSpan.FromMilliseconds(50)));
        var cluster = await stage.StartClusterAsync(
            cancellationToken,
            [
                .. StubProvider.SettingsFor(provider),
                ("MuseumGuide__Models__Provider__Chat__MaxConcurrent", "200"),
                ("MuseumGuide__Limits__Talks", "200"),
            ]);
        var started = Stopwatch.GetTimestamp();
        var answers = await Task.WhenAll(Enumerable.Range(0, streams).Select(
            _ => cluster.Client.StreamAsync(stage.Photos.OneId, "What is its mood?", cancellationToken)));

        return new Finding().Under("room for 200 questions at once in each instance, 64 by default")
            .Exactly("ended with done", answers.Count(answer => answer.Events is [.., "done"]), streams)
            .Exactly("different answers", answers.Select(answer => WordsOf(answer.Text)).Distinct().Count(), 1)
            .Note($"all in {Finding.Number(Stopwatch.GetElapsedTime(started).TotalSeconds)} s");
    }

    private static string WordsOf(string stream) => string.Concat(
        stream.Split('\n').Where(line => line.StartsWith("data: {\"text\"", StringComparison.Ordinal)));
}
