using System.Text.Json.Nodes;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Commands;

public sealed class GuideCommandLineTests : IDisposable
{
    private readonly CommandRunner _runner = new();

    public void Dispose() => _runner.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("identify", "--help")]
    [InlineData("doctor", "--help")]
    [InlineData("import", "--help")]
    [InlineData("evaluate", "--help")]
    [InlineData("describe", "--help")]
    [InlineData("lint", "--help")]
    public async Task RunAsync_shows_examples_with_its_help(params string[] args)
    {
        var code = await _runner.RunAsync(args);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("Examples:", _runner.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", true)]
    [InlineData("identify", false)]
    public async Task RunAsync_lets_other_programs_go_before_an_import(string verb, bool givesWay)
    {
        await _runner.RunAsync(verb, "nowhere");

        Assert.Equal(givesWay, _runner.HasGivenWay);
    }

    [Theory]
    [InlineData("dance")]
    [InlineData("identify")]
    [InlineData("identify", "nowhere.jpg")]
    [InlineData("import", "nowhere")]
    [InlineData("doctor", "--loud")]
    public async Task RunAsync_ends_with_2_on_wrong_usage(params string[] args)
    {
        var code = await _runner.RunAsync(args);

        Assert.Equal(ExitCode.Misused, code);
        Assert.NotEqual("", _runner.Error);
        Assert.DoesNotContain("   at ", _runner.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()]
    [InlineData("serve")]
    [InlineData("doctor")]
    public async Task RunAsync_ends_with_2_on_settings_it_refuses(params string[] args)
    {
        var variables = new Dictionary<string, string> { ["PORT"] = "0", ["MAX_WORKERS"] = "-3" };
        _runner.ReadSettings = () => SettingsReader.Read(variables, null);

        var code = await _runner.RunAsync(args);

        var told = _runner.Out + _runner.Error;
        Assert.Equal(ExitCode.Misused, code);
        Assert.Contains("PORT", told, StringComparison.Ordinal);
        Assert.Contains("MAX_WORKERS", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Identify_answers_as_the_server_does()
    {
        _runner.Tier.Find(("moon", 0.98));
        var photo = _runner.Write("photo.jpg", TestPhotos.Jpeg());

        var code = await _runner.RunAsync("identify", photo, "--json");

        var result = JsonNode.Parse(_runner.Out)![0]!;
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(photo, (string?)result["file"]);
        Assert.Equal("moon", (string?)result["answer"]!["matches"]![0]!["artwork"]!["id"]);
        Assert.Null(result["problem"]);
    }

    [Fact]
    public async Task Identify_ends_with_3_when_a_photo_is_refused()
    {
        _runner.Tier.Find(("moon", 0.98));

        var code = await _runner.RunAsync(
            "identify", _runner.Write("photo.jpg", TestPhotos.Jpeg()), _runner.Write("words.jpg", "words"u8.ToArray()));

        Assert.Equal(ExitCode.DoneWithRefusals, code);
        Assert.Contains("Harvest <Moon>", _runner.Unwrapped, StringComparison.Ordinal);
        Assert.Contains("refused", _runner.Unwrapped, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Identify_ends_with_1_and_one_line_when_the_store_fails()
    {
        _runner.Collection.Failure = new CatalogException("sqlite", "read", new IOException("The disk is gone."));

        var code = await _runner.RunAsync("identify", _runner.Write("photo.jpg", TestPhotos.Jpeg()));

        Assert.Equal(ExitCode.Failed, code);
        Assert.StartsWith("sqlite failed to read", _runner.Error, StringComparison.Ordinal);
        Assert.Single(_runner.Error.Trim().Split('\n'));
    }

    [Fact]
    public async Task Doctor_finds_everything_in_order()
    {
        var code = await _runner.RunAsync("doctor", "--json");

        var diagnosis = JsonNode.Parse(_runner.Out)!;
        Assert.Equal(ExitCode.Done, code);
        Assert.True((bool?)diagnosis["healthy"]);
        Assert.Equal(
            [
                "settings", "data folder", "database", "index", "vector store", "picture library", "voice",
                "sentence encoder", "provider", "redis",
            ],
            diagnosis["checks"]!.AsArray().Select(c => (string?)c!["name"]));
    }

    [Fact]
    public async Task Doctor_finds_a_damaged_database()
    {
        _runner.Write("museum.db", TestPhotos.Jpeg());

        var code = await _runner.RunAsync("doctor", "--json");

        var database = JsonNode.Parse(_runner.Out)!["checks"]!.AsArray().Single(c => (string?)c!["name"] == "database");
        Assert.Equal(ExitCode.Failed, code);
        Assert.False((bool?)database!["passed"]);
    }

    [Theory]
    [InlineData("/sys", "cannot be written")]
    [InlineData("/proc/museum", "cannot be made")]
    public async Task Serve_ends_with_1_where_the_data_folder_cannot_be_written(string folder, string finding)
    {
        _runner.ReadSettings = () =>
        {
            var settings = new GuideSettings { Environment = GuideEnvironment.Testing };
            settings.Storage.DataDirectory = folder;
            return settings;
        };

        var code = await _runner.RunAsync("serve");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains($"The data folder {folder} {finding}", _runner.Error, StringComparison.Ordinal);
    }
}
