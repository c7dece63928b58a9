using System.Text.Json.Nodes;
using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Tests.Commands;

public sealed class ConfigCommandTests : IDisposable
{
    private readonly CommandRunner _runner = new();

    public void Dispose() => _runner.Dispose();

    [Fact]
    public async Task Config_shows_every_setting_and_no_secret()
    {
        var variables = new Dictionary<string, string> { ["OPENAI_API_KEY"] = "sesame-9", ["PORT"] = "8001" };
        _runner.ListSettings = () => SettingsReader.List(variables, null);

        var code = await _runner.RunAsync("config");

        Assert.Equal(ExitCode.Done, code);
        Assert.All(SettingsTable.All, setting => Assert.Contains(setting.Name, _runner.Out, StringComparison.Ordinal));
        Assert.Contains("PORT 8001 PORT", _runner.Unwrapped, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame-9", _runner.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Config_writes_json_for_programs()
    {
        await _runner.RunAsync("config", "--json");

        var port = JsonNode.Parse(_runner.Out)!.AsArray().Single(s => (string?)s!["name"] == "PORT")!;
        Assert.Equal(("7860", "default"), ((string?)port["value"], (string?)port["source"]));
    }

    [Fact]
    public async Task Config_shows_what_is_set_before_it_tells_what_is_not_allowed()
    {
        var variables = new Dictionary<string, string> { ["MAX_WORKERS"] = "-3" };
        _runner.ListSettings = () => SettingsReader.List(variables, null);
        _runner.ReadSettings = () => SettingsReader.Read(variables, null);

        var code = await _runner.RunAsync("config");

        Assert.Equal(ExitCode.Misused, code);
        Assert.Contains("MAX_WORKERS -3 MAX_WORKERS", _runner.Unwrapped, StringComparison.Ordinal);
        Assert.Contains("MAX_WORKERS must be", _runner.Error, StringComparison.Ordinal);
    }
}
