namespace MuseumGuide.Host.Tests.Observability.Telemetry.Monitoring;

[Collection(MonitoredRunCollection.Name)]
public sealed class OtlpTests(MonitoredRun run)
{
    [Theory]
    [InlineData("/v1/metrics", "museum_guide.request.count")]
    [InlineData("/v1/metrics", "museum_guide.recognition.tier.duration")]
    [InlineData("/v1/metrics", "dotnet.gc.collections")]
    [InlineData("/v1/metrics", "museum-guide")]
    [InlineData("/v1/traces", "museum-guide")]
    [InlineData("/v1/traces", "POST /api/v1/identify")]
    [InlineData("/v1/traces", "tier hash")]
    [InlineData("/v1/traces", "tier vision")]
    [InlineData("/v1/traces", "gen_ai.request.model")]
    public void A_receiver_gets_measures_and_traces(string path, string text) =>
        Assert.True(run.Otlp.Has(path, text), $"No \"{text}\" came to {path}.");

    [Theory]
    [InlineData("canary")]
    [InlineData("Who made this?")]
    [InlineData("/health/ready")]
    [InlineData("user_agent.original")]
    public void A_receiver_gets_no_key_question_probe_or_device(string text) =>
        Assert.False(run.Otlp.Has("/v1/traces", text), $"\"{text}\" came.");
}
