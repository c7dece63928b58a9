namespace MuseumGuide.Host.Tests.Observability.Telemetry.Monitoring;

[Collection(MonitoredRunCollection.Name)]
public sealed class PrometheusTests(MonitoredRun run)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_panel_of_the_dashboard_finds_data()
    {
        var queries = DeployedFiles.PanelQueries();

        Assert.NotEmpty(queries);
        Assert.Empty(await UnansweredAsync(queries.Select(query => query.Query)));
    }

    [Fact]
    public async Task Every_recording_rule_finds_data_and_no_rule_fails()
    {
        var rules = await run.Prometheus.RulesAsync(Token);

        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Equal("ok", rule["health"]!.GetValue<string>()));
        Assert.Empty(await UnansweredAsync(rules
            .Where(rule => rule["type"]!.GetValue<string>() == "recording")
            .Select(rule => rule["query"]!.GetValue<string>())));
    }

    [Fact]
    public async Task Every_metric_that_an_alert_looks_at_exists()
    {
        var metrics = DeployedFiles.MetricsIn(DeployedFiles.Read("prometheus/alert.rules.yml"));

        Assert.NotEmpty(metrics);
        Assert.Empty(await UnansweredAsync(metrics));
    }

    [Fact]
    public void Every_metric_that_a_rule_or_panel_names_is_scraped_or_recorded()
    {
        var recorded = DeployedFiles.Read("prometheus/recording.rules.yml");
        var named = DeployedFiles.MetricsIn(
            string.Join('\n', DeployedFiles.PanelQueries().Select(query => query.Query))
            + recorded + DeployedFiles.Read("prometheus/alert.rules.yml"));

        Assert.DoesNotContain(named, name =>
            name != "up" && !run.Scrape.Contains(name, StringComparison.Ordinal)
            && !recorded.Contains($"record: {name}\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_alert_fires_while_all_is_well()
    {
        var rules = await run.Prometheus.RulesAsync(Token);

        Assert.DoesNotContain(rules, rule => rule["state"]?.GetValue<string>() == "firing");
    }

    // What a query needs may be a scrape or two away.
    private async Task<string[]> UnansweredAsync(IEnumerable<string> queries)
    {
        var open = queries.ToList();
        var rounds = 0;
        while (open.Count > 0 && rounds++ < 20)
        {
            if (rounds > 1) await Task.Delay(500, Token);
            var left = new List<string>();
            foreach (var query in open)
                if (!await run.Prometheus.FindsAsync(query, Token)) left.Add(query);
            open = left;
        }

        return [.. open];
    }
}
