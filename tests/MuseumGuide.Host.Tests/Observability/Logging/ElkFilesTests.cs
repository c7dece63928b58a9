using System.Diagnostics;
using System.IO.Enumeration;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Tests.Settings;

namespace MuseumGuide.Host.Tests.Observability.Logging;

/// <summary>Holds <c>deploy/elk</c> against lines that the real logging wrote.</summary>
public sealed partial class ElkFilesTests : IDisposable
{
    // What Filebeat and Logstash add to a line.
    private static readonly string[] Added = ["@timestamp", "stream", "http_method", "http_route", "http_status"];

    private readonly LogRig _rig = new(settings => settings.Log.MaxFileBytes = 700);

    public ElkFilesTests() => WriteEveryKindOfLine(_rig);

    public void Dispose() => _rig.Dispose();

    [Fact]
    public void The_template_maps_every_key_of_every_line_and_nothing_else()
    {
        var written = Lines().SelectMany(line => line).Select(member => member.Key).Concat(Added).Distinct();

        Assert.Equal(
            written.Order(StringComparer.Ordinal),
            Mappings().Select(field => field.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_template_gives_each_key_a_type_that_its_values_fit()
    {
        var mappings = Mappings();
        foreach (var (key, value) in Lines().SelectMany(line => line))
        {
            if (value is null) continue;
            var type = (string?)mappings[key]!["type"];
            var isFit = value.GetValueKind() switch
            {
                System.Text.Json.JsonValueKind.Number => type is "integer" or "float",
                System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => type == "boolean",
                _ => key == "timestamp" ? type == "date" : type is "keyword" or "text",
            };
            Assert.True(isFit, $"{key} is mapped as {type}, and {value.ToJsonString()} does not fit.");
        }
    }

    [Fact]
    public void Filebeat_reads_every_file_that_is_written_and_each_once()
    {
        var patterns = PathPattern().Matches(Read("filebeat.yml"))
            .Select(match => match.Groups["name"].Value).ToArray();

        Assert.Equal(3, patterns.Length);
        var files = Directory.EnumerateFiles(_rig.Folder).Select(file => Path.GetFileName(file)).ToArray();
        Assert.Contains("app_001.log", files);
        Assert.All(files, file => Assert.Single(
            patterns, pattern => FileSystemName.MatchesSimpleExpression(pattern, file)));
    }

    [Fact]
    public void Logstash_speaks_of_keys_that_there_are()
    {
        var pipeline = Read("logstash.conf");
        var spoken = NamedField().Matches(pipeline).Select(match => match.Groups["name"].Value).Distinct().ToArray();

        Assert.Contains("execution_time", spoken);
        Assert.Contains("http_route", spoken);
        Assert.Empty(spoken.Except(Mappings().Select(field => field.Key)).Except(["YYYY"]));
        Assert.Contains("[module] == \"AccessLog\"", pipeline);
        Assert.Equal(nameof(AccessLog), typeof(AccessLog).Name);
    }

    [Fact]
    public void The_dashboard_shows_keys_that_there_are()
    {
        var objects = Read("dashboard.ndjson").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonNode.Parse(line)!.AsObject()).ToArray();

        var shown = objects.SelectMany(FieldsOf).Distinct().ToArray();
        Assert.Contains("request_id", shown);
        Assert.Empty(shown.Except(Mappings().Select(field => field.Key)));
        var known = objects.Select(o => ((string?)o["type"], (string?)o["id"])).ToHashSet();
        Assert.All(
            objects.SelectMany(o => o["references"]!.AsArray()),
            reference => Assert.Contains(((string?)reference!["type"], (string?)reference["id"]), known));
        Assert.Equal(8, objects.Single(o => (string?)o["type"] == "dashboard")["references"]!.AsArray().Count);
    }

    private static void WriteEveryKindOfLine(LogRig rig)
    {
        using var activity = new Activity("request").Start();
        RequestId.Current = "request-1";
        rig.CreateLogger().LogAt(
            CodePlace.Here(), LogLevel.Error, new IOException("disk gone"), "Failed.", ("ExecutionTime", 0.5));
        for (var i = 0; i < 5; i++)
            rig.CreateLogger().LogAt(CodePlace.Here(), LogLevel.Information, null, $"Line {i}.");
        rig.Audit.AdminAllowed("c1", "/api/v1/admin/budgets");
        using (var scope = rig.Performance.Begin("identify", TestContext.Current.CancellationToken))
        {
            (scope.Tier, scope.Provider, scope.Count) = ("vision", "openai", 1);
            scope.Succeed("described");
        }

        RequestId.Current = null;
        rig.Finish();
    }

    private IEnumerable<JsonObject> Lines() =>
        [.. _rig.Read("app*.log"), .. _rig.Read("audit-*.jsonl"), .. _rig.Read("metrics*.jsonl")];

    private static JsonObject Mappings() =>
        JsonNode.Parse(Read("index-template.json"))!["template"]!["mappings"]!["properties"]!.AsObject();

    private static IEnumerable<string> FieldsOf(JsonObject saved)
    {
        var attributes = saved["attributes"]!;
        foreach (var column in attributes["columns"]?.AsArray() ?? []) yield return (string)column!;
        if ((string?)attributes["visState"] is { } state)
        {
            foreach (var aggregate in JsonNode.Parse(state)!["aggs"]!.AsArray())
                if ((string?)aggregate!["params"]!["field"] is { } field) yield return field;
        }

        var search = (string?)attributes["kibanaSavedObjectMeta"]?["searchSourceJSON"];
        if (search is null) yield break;
        var query = (string?)JsonNode.Parse(search)!["query"]!["query"] ?? "";
        foreach (Match match in QueriedField().Matches(query)) yield return match.Groups["name"].Value;
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Repository.Root, "deploy", "elk", name));

    [GeneratedRegex(@"/(?<name>[\w*.-]+)""\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PathPattern();

    [GeneratedRegex(
        @"if \[(?<name>\w+)\]|%\{(?<name>[a-z]\w*)\}|""(?<name>\w+)"" => ""?(integer|float|boolean|int)"""
        + @"|match => \[""(?<name>\w+)""|target => ""(?<name>@?\w+)""",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NamedField();

    [GeneratedRegex(@"(?<name>\w+):", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex QueriedField();
}
