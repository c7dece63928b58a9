using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;

namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>What is told of the probes.</summary>
internal static class HealthOperations
{
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
