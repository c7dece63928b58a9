using System.Globalization;
using System.Text.Json.Nodes;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Host.Tests.Settings;

namespace MuseumGuide.Host.Tests.Observability.Telemetry.Monitoring;

/// <summary>A real Prometheus with the configuration of <c>deploy/prometheus</c>, fifteen times as fast.</summary>
internal sealed class PrometheusServer : IAsyncDisposable
{
    private readonly ChildProgram _program;
    private readonly HttpClient _client;

    private PrometheusServer(ChildProgram program, HttpClient client) => (_program, _client) = (program, client);

    /// <param name="folder">Where it keeps its data.</param>
    /// <param name="target">Host and port to scrape.</param>
    public static PrometheusServer Start(string folder, string target)
    {
        var source = Path.Combine(Repository.Root, "deploy", "prometheus");
        foreach (var rules in Directory.GetFiles(source, "*.rules.yml"))
            File.Copy(rules, Path.Combine(folder, Path.GetFileName(rules)));
        File.WriteAllText(
            Path.Combine(folder, "prometheus.yml"),
            File.ReadAllText(Path.Combine(source, "prometheus.yml"))
                .Replace("15s", "1s", StringComparison.Ordinal)
                .Replace("127.0.0.1:7860", target, StringComparison.Ordinal));
        var port = FakeProvider.FindClosedPort();
        var program = new ChildProgram(
            "prometheus", folder,
            [
                "--config.file=prometheus.yml", "--storage.tsdb.path=tsdb", "--log.level=error",
                string.Create(CultureInfo.InvariantCulture, $"--web.listen-address=127.0.0.1:{port}"),
            ]);
        var client = new HttpClient
        {
            BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")),
        };
        return new PrometheusServer(program, client);
    }

    public Task WaitAsync(Func<Task<bool>> condition, CancellationToken cancellationToken) =>
        _program.WaitAsync(condition, cancellationToken);

    /// <summary>Whether a query finds at least one number.</summary>
    public async Task<bool> FindsAsync(string query, CancellationToken cancellationToken) =>
        (await GetAsync($"/api/v1/query?query={Uri.EscapeDataString(query)}", cancellationToken))?["data"]!["result"]!
            .AsArray().Any(series => series!["value"]![1]!.GetValue<string>() != "NaN") == true;

    /// <summary>Every rule that it evaluates, as its interface tells it.</summary>
    public async Task<IReadOnlyList<JsonNode>> RulesAsync(CancellationToken cancellationToken) =>
        [.. (await GetAsync("/api/v1/rules", cancellationToken))!["data"]!["groups"]!.AsArray()
            .SelectMany(group => group!["rules"]!.AsArray()).Select(rule => rule!)];

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _program.DisposeAsync();
    }

    // Null while it has not started yet.
    private async Task<JsonNode?> GetAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await _client.GetAsync(path, cancellationToken);
            var text = await answer.Content.ReadAsStringAsync(cancellationToken);
            if (answer.StatusCode == System.Net.HttpStatusCode.ServiceUnavailable) return null;
            Assert.True(answer.IsSuccessStatusCode, $"{path}: {text}");
            return JsonNode.Parse(text);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
