using Microsoft.Extensions.Logging;

namespace MuseumGuide.Host.Tests.Observability.Logging;

public sealed class PerformanceScopeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_success_is_a_line_of_the_log_and_one_of_metrics()
    {
        using var rig = new LogRig();

        using (var scope = rig.Performance.Begin("identify", Token))
        {
            scope.Tier = "hash";
            scope.Count = 2;
            scope.Succeed("recognized");
        }

        var line = Assert.Single(rig.Finish().Read("app*.log"));
        Assert.Equal(("INFO", "identify: recognized."), ((string?)line["level"], (string?)line["message"]));
        Assert.Equal(nameof(PerformanceScopeTests), (string?)line["module"]);
        Assert.InRange((double)line["execution_time"]!, 0, 60);

        var metric = Assert.Single(rig.Read("metrics*.jsonl"));
        LogKeys.AssertKeys(metric, LogKeys.Metrics, LogKeys.MetricsWhereTheyApply);
        Assert.Equal(("identify", true), ((string?)metric["operation"], (bool)metric["success"]!));
        Assert.Equal(
            ("recognized", "hash", 2), ((string?)metric["outcome"], (string?)metric["tier"], (int)metric["count"]!));
        Assert.Equal((double)line["execution_time"]!, (double)metric["execution_time"]!);
        Assert.Null(metric["request_id"]);
    }

    [Fact]
    public void What_ends_without_success_has_failed()
    {
        using var rig = new LogRig();

        Assert.Throws<IOException>(void () =>
        {
            using var scope = rig.Performance.Begin("load_index", Token);
            throw new IOException();
        });

        var line = Assert.Single(rig.Finish().Read("app*.log"));
        Assert.Equal(("WARNING", "load_index: failed."), ((string?)line["level"], (string?)line["message"]));
        Assert.False((bool)Assert.Single(rig.Read("metrics*.jsonl"))["success"]!);
    }

    [Fact]
    public void What_its_caller_gave_up_is_no_failure_of_ours()
    {
        using var rig = new LogRig();

        rig.Performance.Begin("chat", new CancellationToken(canceled: true)).Dispose();

        var line = Assert.Single(rig.Finish().Read("app*.log"));
        Assert.Equal(("INFO", "chat: canceled."), ((string?)line["level"], (string?)line["message"]));
    }

    [Fact]
    public void Metrics_are_written_whatever_is_logged_besides()
    {
        using var rig = new LogRig(settings => settings.Log.Level = LogLevel.Error);

        rig.Performance.Begin("chat", Token).Dispose();

        Assert.Empty(rig.Finish().Read("app*.log"));
        Assert.Single(rig.Read("metrics*.jsonl"));
    }

    [Fact]
    public void Without_metrics_there_is_no_file_of_them()
    {
        using var rig = new LogRig(settings => settings.Telemetry.EnableMetrics = false);

        rig.Performance.Begin("chat", Token).Dispose();

        Assert.Empty(rig.Finish().Read("metrics*.jsonl"));
        Assert.Single(rig.Read("app*.log"));
    }
}
