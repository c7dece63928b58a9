using System.Text.Json.Nodes;
using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Providers;

namespace MuseumGuide.Host.Tests.Commands;

public sealed class DoctorProviderTests : IDisposable
{
    private readonly CommandRunner _runner = new();

    public void Dispose() => _runner.Dispose();

    [Fact]
    public async Task Doctor_asks_the_provider_for_its_models()
    {
        await using var provider = await FakeProvider.StartAsync();
        provider.Models.Always(FakeReply.ModelList("gpt-4o-mini", "text-embedding-3-small", "tts-1", "whisper-1"));

        var (code, passed, detail) = await ExamineAsync(provider.BaseUrl);

        Assert.Equal((ExitCode.Done, true), (code, passed));
        Assert.Contains("takes the key", detail, StringComparison.Ordinal);
        Assert.Equal(1, provider.Models.Calls);
    }

    [Fact]
    public async Task Doctor_tells_which_model_the_provider_lacks()
    {
        await using var provider = await FakeProvider.StartAsync();
        provider.Models.Always(FakeReply.ModelList("gpt-4o-mini", "text-embedding-3-small", "whisper-1"));

        var (code, passed, detail) = await ExamineAsync(provider.BaseUrl);

        Assert.Equal((ExitCode.Failed, false), (code, passed));
        Assert.EndsWith("has no tts-1.", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_misses_no_voice_where_the_machine_speaks_itself()
    {
        await using var provider = await FakeProvider.StartAsync();
        provider.Models.Always(FakeReply.ModelList("gpt-4o-mini", "text-embedding-3-small", "whisper-1"));

        var (_, passed, _) = await ExamineAsync(provider.BaseUrl, SpeechProvider.Local);

        Assert.True(passed);
    }

    [Fact]
    public async Task Doctor_tells_that_the_key_is_refused_and_not_what_it_is()
    {
        await using var provider = await FakeProvider.StartAsync();
        provider.Models.Always(FakeReply.KeyRefused());

        var (_, passed, detail) = await ExamineAsync(provider.BaseUrl);

        Assert.False(passed);
        Assert.Contains("refuses the key", detail, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeProvider.UpstreamWords, _runner.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-doctor", _runner.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_tells_that_nobody_answers_there()
    {
        var (_, passed, detail) = await ExamineAsync(new Uri($"http://127.0.0.1:{FakeProvider.FindClosedPort()}/v1"));

        Assert.False(passed);
        Assert.Contains("OPENAI_BASE_URL", detail, StringComparison.Ordinal);
    }

    private async Task<(int Code, bool Passed, string Detail)> ExamineAsync(
        Uri address, SpeechProvider speech = SpeechProvider.Auto)
    {
        _runner.ReadSettings = () =>
        {
            var settings = new GuideSettings { Environment = GuideEnvironment.Testing };
            settings.Storage.DataDirectory = _runner.PathOf("data");
            settings.Models.ApiKey = "sk-doctor-31";
            settings.Models.BaseUrl = address;
            settings.Speech.Provider = speech;
            return settings;
        };
        var code = await _runner.RunAsync("doctor", "--json");
        var check = JsonNode.Parse(_runner.Out)!["checks"]!.AsArray().Single(c => (string?)c!["name"] == "provider")!;
        return (code, (bool)check["passed"]!, (string)check["detail"]!);
    }
}
