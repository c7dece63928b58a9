using System.Globalization;
using System.Text.Json.Nodes;
using MuseumGuide.Measuring.Serving;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Faults;

/// <summary>F15: clocks that are wrong, or are set while the guide runs.</summary>
internal sealed class ClockJumps : IRow
{
    private const int Limit = 10;
    private const int Window = 60;

    public RowFacts Facts { get; } = new(
        "F15", "The clock is 1 h ahead, 1 h behind or 400 days ahead at the start; it jumps so while visitors ask",
        "photos are recognized, no duration below zero; a rate limit locks nobody out for more than its window and "
        + "stays in force");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var finding = new Finding();
        foreach (var offset in (string[])["+1h", "-1h", "+400d"])
        {
            var server = await stage.StartAsync(
                stage.CopyOf(stage.Gallery), cancellationToken, FakeClock.Shifted(offset));
            await LookAsync($"start {offset}", server, stage, finding, cancellationToken);
            await server.KillAsync();
        }

        var clock = Path.Combine(stage.NewFolder("clock"), "offset");
        await File.WriteAllTextAsync(clock, "+0", cancellationToken);
        var running = await stage.StartAsync(
            stage.CopyOf(stage.Gallery), cancellationToken,
            [.. FakeClock.ReadFrom(clock), ("MAX_REQUESTS_PER_MINUTE", Limit.ToString(CultureInfo.InvariantCulture))]);
        foreach (var offset in (string[])["+1h", "-1h", "+400d"])
        {
            // The limit is used up just before each jump.
            var refused = await UseUpAsync(running, stage, cancellationToken);
            await File.WriteAllTextAsync(clock, offset, cancellationToken);
            var locked = await WaitForRoomAsync(running, stage, cancellationToken);
            var again = await UseUpAsync(running, stage, cancellationToken);
            finding
                .That($"jump {offset}: the limit holds before and after", refused && again)
                .AtMost($"jump {offset}: locked out for", locked, Window + 5, " s");
        }

        return finding;
    }

    private static async Task LookAsync(
        string name, GuideServer server, Stage stage, Finding finding, CancellationToken cancellationToken)
    {
        var photo = await server.Client.IdentifyAsync(stage.Photos.One, cancellationToken);
        var again = await server.Client.IdentifyAsync(stage.Photos.One, cancellationToken);
        var health = await server.Client.FetchAsync("/health", cancellationToken);
        var metrics = await server.Client.FetchAsync("/metrics", cancellationToken);
        finding
            .That($"{name}: recognized, and remembered", Visitor.WorksOf(photo) == stage.Photos.OneId
                && (string?)again.Json?["tier"] == "cache", $"{photo}, {again}")
            .None($"{name}: durations below zero",
                [.. Negative(photo.Json).Concat(Negative(health.Json)).Concat(NegativeIn(metrics.Text))])
            .That($"{name}: health and metrics answer", health.IsAnswer && metrics.IsAnswer, $"{health}, {metrics}");
    }

    private static IEnumerable<string> Negative(JsonNode? node) => node switch
    {
        JsonObject many => many.SelectMany(pair => pair.Value is JsonValue value
            && (pair.Key.EndsWith("_ms", StringComparison.Ordinal)
                || pair.Key.EndsWith("_seconds", StringComparison.Ordinal))
            && value.TryGetValue<double>(out var duration) && !(duration >= 0) ? [pair.Key] : Negative(pair.Value)),
        JsonArray items => items.SelectMany(Negative),
        _ => [],
    };

    private static IEnumerable<string> NegativeIn(string metrics) => metrics.Split('\n').Where(line =>
        line.Contains("duration", StringComparison.Ordinal) && !line.StartsWith('#')
        && line.Split(' ')[^1] is ['-', ..] or "NaN");

    private static async Task<bool> UseUpAsync(GuideServer server, Stage stage, CancellationToken cancellationToken)
    {
        for (var i = 0; i < 2 * Limit; i++)
        {
            if (await AskAsync(server, stage, cancellationToken) == 429) return true;
        }

        return false;
    }

    private static async Task<double> WaitForRoomAsync(
        GuideServer server, Stage stage, CancellationToken cancellationToken)
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        for (var i = 0; i < 2 * Window && await AskAsync(server, stage, cancellationToken) == 429; i++)
            await Task.Delay(1_000, cancellationToken);
        return System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task<int> AskAsync(GuideServer server, Stage stage, CancellationToken cancellationToken) =>
        (await server.Client.AskAsync(stage.Photos.OneId, "Who made this?", cancellationToken)).Status;
}
