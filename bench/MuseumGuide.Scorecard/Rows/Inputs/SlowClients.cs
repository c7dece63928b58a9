using System.Globalization;
using System.Text.RegularExpressions;
using MuseumGuide.Measuring.Serving;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Inputs;

/// <summary>B6: clients that take their time.</summary>
internal sealed partial class SlowClients : IRow
{
    private const int Connections = 200;

    public RowFacts Facts { get; } = new(
        "B6", "200 connections send headers, then bodies slowly, then read slowly, while others ask",
        "others: all answered, p99 ≤ 300 ms; the slow senders are closed");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var server = await stage.StartAsync(stage.Gallery, cancellationToken);
        var finding = new Finding();
        var length = stage.Of(20, 45);
        foreach (var (name, mode, path) in ((string, string[], string)[])
        [
            ("headers", ["-H"], "/"), ("body", ["-B", "-s", "200000", "-t", "POST", "-x", "10"], "/api/v1/identify"),
            ("read", ["-X", "-w", "10", "-y", "20", "-n", "5", "-z", "32"], "/collection"),
        ])
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var probing = Probe.WatchAsync(
                server.Client, $"/api/v1/artworks/{stage.Photos.OneId}", TimeSpan.FromMilliseconds(100), ended.Token);
            var closed = await AttackAsync(server, mode, path, length, cancellationToken);
            await ended.CancelAsync();
            var probe = await probing;
            finding
                .Exactly($"{name}: failed of {probe.Times.Count} others", probe.Failures, 0)
                .AtMost($"{name}: their p99", probe.Times.P99, 300, " ms");
            if (mode[0] == "-X") finding.Note($"{name}: closed {closed}");
            else finding.AtLeast($"{name}: closed", closed, Connections * 0.9);
        }

        return finding.Under($"slowhttptest, {length} s each");
    }

    private static async Task<int> AttackAsync(
        GuideServer server, string[] mode, string path, int seconds, CancellationToken cancellationToken)
    {
        var length = seconds.ToString(CultureInfo.InvariantCulture);
        var run = await Tool.RunAsync(
            "slowhttptest",
            [
                .. mode, "-c", Connections.ToString(CultureInfo.InvariantCulture), "-r", "100", "-i", "5", "-l", length,
                "-p", "3", "-u", new Uri(server.Client.BaseAddress!, path).ToString(),
            ],
            cancellationToken);
        if (Last(Closed(), run.Output) is not { } closed || Last(Connected(), run.Output) is not { } connected)
            throw new CannotRunException($"slowhttptest said nothing of closed connections: {run.Errors.Trim()}");
        // The last counts are some seconds older than the end; what was connected then is closed now.
        return run.Output.Contains("No open connections left", StringComparison.Ordinal) ? closed + connected : closed;
    }

    private static int? Last(Regex count, string output) => count.Matches(output).LastOrDefault() is { } last
        ? int.Parse(last.Groups["count"].Value, CultureInfo.InvariantCulture)
        : null;

    [GeneratedRegex(@"closed:\s*(\x1b\[[\d;]*m)*\s*(?<count>\d+)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Closed();

    [GeneratedRegex(@"connected:\s*(\x1b\[[\d;]*m)*\s*(?<count>\d+)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Connected();
}
