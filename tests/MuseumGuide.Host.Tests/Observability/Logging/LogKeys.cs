using System.Text.Json.Nodes;

namespace MuseumGuide.Host.Tests.Observability.Logging;

/// <summary>The keys that lines have.</summary>
internal static class LogKeys
{
    public static readonly string[] Always =
        ["timestamp", "level", "logger", "message", "module", "function", "line"];

    public static readonly string[] WhereTheyApply = ["execution_time", "request_id", "trace_id", "exception"];

    public static readonly string[] Audit =
        ["timestamp", "who", "what", "target", "outcome", "request_id", "trace_id"];

    public static readonly string[] Metrics =
        ["timestamp", "operation", "execution_time", "success", "request_id", "trace_id"];

    public static readonly string[] MetricsWhereTheyApply = ["outcome", "tier", "provider", "count"];

    public static void AssertKeys(JsonObject line, string[] always, string[] whereTheyApply)
    {
        var keys = line.Select(member => member.Key).ToArray();
        Assert.Equal(always, keys.Intersect(always));
        Assert.Empty(keys.Except(always).Except(whereTheyApply));
    }
}
