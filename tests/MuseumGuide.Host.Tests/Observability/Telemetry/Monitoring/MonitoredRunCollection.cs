namespace MuseumGuide.Host.Tests.Observability.Telemetry.Monitoring;

[CollectionDefinition(Name)]
public sealed class MonitoredRunCollection : ICollectionFixture<MonitoredRun>
{
    public const string Name = "A monitored run";
}
