using System.Diagnostics;
using System.Globalization;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Faults;

/// <summary>F2: a provider that is down for a while.</summary>
internal sealed class ProviderDown : IRow
{
    private const int RequestTimeout = 30;
    private const int MostFailures = 10;

    public RowFacts Facts { get; } = new(
        "F2", "The provider answers 500, then 503, then refuses connections",
        "200 and degraded within the request's time; the circuit opens after ≤ 10 calls; answers ≤ 300 ms while it is "
        + "open (p95); closed again ≤ break + 5 s", IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var (pause, retry) = stage.IsFull ? (Seconds(30), Seconds(1)) : (Seconds(4), Seconds(0.2));
        await using var provider = await StubProvider.StartAsync();
        var server = await stage.StartAsync(
            stage.CopyOf(stage.Gallery), cancellationToken,
            [
                .. StubProvider.SettingsFor(provider), ("ENABLE_CACHE", "false"),
                ("MuseumGuide__Models__Provider__Circuit__Break", Text(pause)),
                ("MuseumGuide__Models__Provider__Retry__Delay", Text(retry)),
            ]);
        await server.Client.AskAsync(stage.Photos.OneId, "What is its mood?", cancellationToken);
        var finding = new Finding().Under(string.Create(
            CultureInfo.InvariantCulture,
            $"a break of {pause.TotalSeconds} s, first retry after {retry.TotalSeconds} s"));
        foreach (var fault in (int?[])[500, 503, null])
        {
            var name = fault?.ToString(CultureInfo.InvariantCulture) ?? "refused";
            await BreakAsync(fault, provider);
            var before = provider.Chat.Calls;
            var answers = await AskAsync(server.Client, stage, stage.Seconds(3, 12), cancellationToken);
            var calls = provider.Chat.Calls - before;
            await provider.OpenAsync();
            provider.Chat.Always(FakeReply.Text(StubProvider.Grounded));

            finding
                .Exactly($"{name}: answers that were not 200 and degraded",
                    answers.Count(a => a.Status != 200 || !a.IsDegraded()), 0)
                .AtMost($"{name}: slowest", answers.Max(a => a.Took.TotalSeconds), RequestTimeout, " s")
                .AtMost($"{name}: calls", calls, MostFailures)
                .AtMost($"{name}: while open", P95(answers.SkipWhile(a => !IsQuick(a))), 300, " ms")
                .AtMost($"{name}: closed after", await RecoverAsync(server.Client, stage, cancellationToken),
                    pause.TotalSeconds + 5, " s");
        }

        return finding;
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    private static string Text(TimeSpan time) => time.ToString("c", CultureInfo.InvariantCulture);

    private static async Task BreakAsync(int? status, FakeProvider provider)
    {
        if (status is { } code) provider.Chat.Always(FakeReply.Status(code));
        else await provider.CloseAsync();
    }

    // Goes on for so long once the circuit is open, which the first quick answer tells.
    private static async Task<List<Exchange>> AskAsync(
        HttpClient client, Stage stage, TimeSpan length, CancellationToken cancellationToken)
    {
        var answers = new List<Exchange>();
        long? opened = null;
        while (opened is null || Stopwatch.GetElapsedTime(opened.Value) < length)
        {
            answers.Add(await client.AskAsync(stage.Photos.OneId, "What is its mood?", cancellationToken));
            if (IsQuick(answers[^1])) opened ??= Stopwatch.GetTimestamp();
            await Task.Delay(200, cancellationToken);
        }

        return answers;
    }

    private static bool IsQuick(Exchange answer) => answer.Took < TimeSpan.FromSeconds(1);

    private static double P95(IEnumerable<Exchange> answers) =>
        Measuring.Timing.Sample.Of(answers.Select(answer => answer.Took)).P95;

    private static async Task<double> RecoverAsync(HttpClient client, Stage stage, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while ((await client.AskAsync(stage.Photos.OneId, "What is its mood?", cancellationToken)).IsDegraded())
        {
            if (Stopwatch.GetElapsedTime(started) > TimeSpan.FromMinutes(2)) return double.PositiveInfinity;
            await Task.Delay(200, cancellationToken);
        }

        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
