using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Health;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;

namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>What is told of the probes.</summary>
internal static class HealthOperations
{
    public static OperationSketch Get { get; } = new("getHealth", ApiTag.Health)
    {
        IsFree = true,
        Answers =
        [
            new(200, "All is well, or something is short and the guide goes on.",
                ContentSketch.Json<HealthReport>("health.json")) { Headers = [HeaderSketch.NoStore] },
            new(503, "The guide cannot do what it is for.", ContentSketch.Json<HealthReport>("health-unhealthy.json"))
            {
                Headers = [HeaderSketch.NoStore],
            },
        ],
    };

    public static OperationSketch Startup { get; } = new("getStartup", ApiTag.Health)
    {
        IsFree = true,
        Answers = [new(200, "The collection was loaded.", ContentSketch.Json<HealthAnswer>("started.json"))],
        Problems = [GuideProblem.NotReady(Obstacle.StillLoading)],
    };

    public static OperationSketch Live { get; } = new("getLiveness", ApiTag.Health)
    {
        IsFree = true,
        Answers = [new(200, "The process answers.", ContentSketch.Json<HealthAnswer>("live.json"))],
    };

    public static OperationSketch Ready { get; } = new("getReadiness", ApiTag.Health)
    {
        IsFree = true,
        Answers = [new(200, "Photos may be sent here.", ContentSketch.Json<HealthAnswer>("ready.json"))],
        Problems = [GuideProblem.NotReady(Obstacle.StillLoading)],
    };
}
