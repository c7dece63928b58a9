using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MuseumGuide.Host.Tests.Settings;

namespace MuseumGuide.Host.Tests.Observability.Telemetry.Monitoring;

/// <summary>What lies in <c>deploy</c>.</summary>
internal static partial class DeployedFiles
{
    public static string PathOf(string name) => Path.Combine(Repository.Root, "deploy", name);

    public static string Read(string name) => File.ReadAllText(PathOf(name));

    public static JsonNode ReadJson(string name) => JsonNode.Parse(Read(name))!;

    /// <summary>The queries of the dashboard's panels, as Grafana would ask them.</summary>
    public static IReadOnlyList<(string Panel, string Query)> PanelQueries() =>
        [.. from panel in ReadJson("grafana/dashboards/museum-guide.json")["panels"]!.AsArray()
            where panel!["targets"] is not null
            from target in panel["targets"]!.AsArray()
            select (
                panel["title"]!.GetValue<string>(),
                target!["expr"]!.GetValue<string>().Replace("$__rate_interval", "1m", StringComparison.Ordinal)
                    .Replace("$job", ".+", StringComparison.Ordinal))];

    /// <summary>The names of metrics that a query or a file of rules speaks of.</summary>
    public static IReadOnlySet<string> MetricsIn(string text) =>
        MetricName().Matches(text).Select(match => match.Value).ToHashSet();

    [GeneratedRegex(@"\b(museum_guide:[a-z0-9_:]+|(museum_guide|process|dotnet)_[a-z0-9_]+|up(?=[{ ]))",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex MetricName();
}
