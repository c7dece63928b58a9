namespace MuseumGuide.Host.Tests.Observability.Telemetry.Monitoring;

public sealed class DashboardTests
{
    [Fact]
    public void The_dashboard_can_be_imported_anywhere()
    {
        var dashboard = DeployedFiles.ReadJson("grafana/dashboards/museum-guide.json");
        var panels = dashboard["panels"]!.AsArray();

        Assert.Equal("museum-guide", dashboard["uid"]!.GetValue<string>());
        Assert.True(dashboard["schemaVersion"]!.GetValue<int>() >= 38);
        Assert.Equal(panels.Count, panels.Select(panel => panel!["id"]!.GetValue<int>()).Distinct().Count());
        Assert.All(panels.Where(panel => panel!["type"]!.GetValue<string>() != "row"), panel =>
        {
            Assert.Equal("${DS_PROMETHEUS}", panel!["datasource"]!["uid"]!.GetValue<string>());
            Assert.NotEmpty(panel["title"]!.GetValue<string>());
            Assert.NotEmpty(panel["targets"]!.AsArray());
        });
    }
}
