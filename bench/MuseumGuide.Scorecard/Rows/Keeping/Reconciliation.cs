using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Measuring.Serving;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Keeping;

/// <summary>N3: the same requests, counted in four places.</summary>
internal sealed partial class Reconciliation : IRow
{
    private const int Rounds = 15;

    public RowFacts Facts { get; } = new(
        "N3", "Photos, questions, reads and mistakes are counted by the client, in /metrics, /health and the log",
        "equal numbers for each kind of status");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        await using var provider = await StubProvider.StartAsync();
        var launch = stage.Launch(
            stage.CopyOf(stage.Gallery), [.. StubProvider.SettingsFor(provider), ("LOG_LEVEL", "info")]);
        var server = await stage.StartAsync(launch, cancellationToken);
        var health = await ReadHealthAsync(server, cancellationToken);
        var own = new SortedDictionary<string, long>(StringComparer.Ordinal);
        for (var i = 0; i < Rounds; i++)
        {
            if (i == Rounds / 2) provider.Chat.Always(FakeReply.Status(500));
            foreach (var answer in await Task.WhenAll(
                server.Client.IdentifyAsync(stage.Photos.Known[i % stage.Photos.Known.Count], cancellationToken),
                server.Client.IdentifyAsync([1, 2, 3], cancellationToken),
                server.Client.AskAsync(stage.Photos.OneId, "What is its mood?", cancellationToken),
                server.Client.FetchAsync($"/api/v1/artworks/{stage.Photos.OneId}", cancellationToken),
                server.Client.FetchAsync("/api/v1/artworks/nothing", cancellationToken)))
                own[Class(answer.Status)] = own.GetValueOrDefault(Class(answer.Status)) + 1;
        }

        var metrics = await server.Client.FetchAsync("/metrics", cancellationToken);
        var later = await ReadHealthAsync(server, cancellationToken);
        server.Terminate();
        await server.WaitForExitAsync(TimeSpan.FromSeconds(40), cancellationToken);
        var counted = Counted().Matches(metrics.Text)
            .Where(line => line.Groups["labels"].Value.Contains("route=\"/api/v1", StringComparison.Ordinal))
            .GroupBy(line => Status().Match(line.Groups["labels"].Value).Groups["status"].Value)
            .ToDictionary(group => group.Key, group =>
                group.Sum(line => long.Parse(line.Groups["count"].Value, CultureInfo.InvariantCulture)));
        var logged = ReadLog(launch.WorkingFolder!);

        var finding = new Finding();
        foreach (var (status, count) in own)
        {
            finding
                .Exactly($"{status}: /metrics", counted.GetValueOrDefault(status), count)
                .Exactly($"{status}: log", logged.GetValueOrDefault(status), count);
        }

        return finding
            .Exactly("/health: requests", later - health, own.Values.Sum())
            .Under($"{own.Values.Sum()} requests; probes and /metrics not counted");
    }

    private static string Class(int status) => string.Create(CultureInfo.InvariantCulture, $"{status / 100}xx");

    private static async Task<long> ReadHealthAsync(GuideServer server, CancellationToken cancellationToken) =>
        (long?)(await server.Client.FetchAsync("/health", cancellationToken))
            .Json?["statistics"]?["total_requests"] ?? -1;

    private static Dictionary<string, long> ReadLog(string folder) =>
        Directory.EnumerateFiles(folder, "*.log", SearchOption.AllDirectories).SelectMany(File.ReadLines)
            .Select(line => Logged().Match((string?)Parse(line)?["message"] ?? ""))
            .Where(match => match.Success)
            .GroupBy(match => match.Groups["class"].Value + "xx")
            .ToDictionary(group => group.Key, group => (long)group.Count());

    private static JsonNode? Parse(string line)
    {
        try
        {
            return JsonNode.Parse(line);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(
        @"^museum_guide_request_count_total\{(?<labels>.*)\} (?<count>\d+)",
            RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1_000)]
    private static partial Regex Counted();

    [GeneratedRegex("status=\"(?<status>[^\"]*)\"", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Status();

    [GeneratedRegex(@"^(GET|POST) /api/v1\S* (?<class>\d)\d\d$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Logged();
}
