using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Host.Tests.Commands;

public sealed class GuideCommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();
    private readonly MemoryCollection _collection = new();
    private readonly ScriptedTier _tier = new();

    public GuideCommandLineTests() => _collection.Import(Works.Moon, Works.Mill);

    public void Dispose()
    {
        _folder.Dispose();
        _out.Dispose();
        _error.Dispose();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("identify", "--help")]
    [InlineData("doctor", "--help")]
    public async Task RunAsync_shows_examples_with_its_help(params string[] args)
    {
        var code = await RunAsync(args);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("Examples:", _out.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dance")]
    [InlineData("identify")]
    [InlineData("identify", "nowhere.jpg")]
    [InlineData("doctor", "--loud")]
    public async Task RunAsync_ends_with_2_on_wrong_usage(params string[] args)
    {
        var code = await RunAsync(args);

        Assert.Equal(ExitCode.Misused, code);
        Assert.NotEqual("", _error.ToString());
        Assert.DoesNotContain("   at ", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()]
    [InlineData("serve")]
    [InlineData("doctor")]
    public async Task RunAsync_ends_with_2_on_settings_it_refuses(params string[] args)
    {
        var variables = new Dictionary<string, string> { ["PORT"] = "0", ["MAX_WORKERS"] = "-3" };

        var code = await RunAsync(args, () => SettingsReader.Read(variables, null));

        var told = _out.ToString() + _error;
        Assert.Equal(ExitCode.Misused, code);
        Assert.Contains("PORT", told, StringComparison.Ordinal);
        Assert.Contains("MAX_WORKERS", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Identify_answers_as_the_server_does()
    {
        _tier.Find(("moon", 0.98));
        var photo = Write("photo.jpg", TestPhotos.Jpeg());

        var code = await RunAsync(["identify", photo, "--json"]);

        var result = JsonNode.Parse(_out.ToString())![0]!;
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(photo, (string?)result["file"]);
        Assert.Equal("moon", (string?)result["answer"]!["matches"]![0]!["artwork"]!["id"]);
        Assert.Null(result["problem"]);
    }

    [Fact]
    public async Task Identify_ends_with_3_when_a_photo_is_refused()
    {
        _tier.Find(("moon", 0.98));

        var code = await RunAsync(["identify", Write("photo.jpg", TestPhotos.Jpeg()), Write("words.jpg", "words"u8.ToArray())]);

        Assert.Equal(ExitCode.DoneWithRefusals, code);
        Assert.Contains("Harvest <Moon>", Unwrapped(), StringComparison.Ordinal);
        Assert.Contains("refused", Unwrapped(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Identify_ends_with_1_and_one_line_when_the_store_fails()
    {
        _collection.Failure = new CatalogException("sqlite", "read", new IOException("The disk is gone."));

        var code = await RunAsync(["identify", Write("photo.jpg", TestPhotos.Jpeg())]);

        Assert.Equal(ExitCode.Failed, code);
        Assert.StartsWith("sqlite failed to read", _error.ToString(), StringComparison.Ordinal);
        Assert.Single(_error.ToString().Trim().Split('\n'));
    }

    [Fact]
    public async Task Doctor_finds_everything_in_order()
    {
        var code = await RunAsync(["doctor", "--json"]);

        var diagnosis = JsonNode.Parse(_out.ToString())!;
        Assert.Equal(ExitCode.Done, code);
        Assert.True((bool?)diagnosis["healthy"]);
        Assert.Equal(
            ["settings", "data folder", "database", "index", "picture library"],
            diagnosis["checks"]!.AsArray().Select(c => (string?)c!["name"]));
    }

    [Fact]
    public async Task Doctor_finds_a_damaged_database()
    {
        Write("museum.db", TestPhotos.Jpeg());

        var code = await RunAsync(["doctor", "--json"]);

        var database = JsonNode.Parse(_out.ToString())!["checks"]!.AsArray().Single(c => (string?)c!["name"] == "database");
        Assert.Equal(ExitCode.Failed, code);
        Assert.False((bool?)database!["passed"]);
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private string Unwrapped() => string.Join(' ', _out.ToString().Split((char[])['│', '\n', ' '], StringSplitOptions.RemoveEmptyEntries));

    private Task<int> RunAsync(string[] args, Func<GuideSettings>? settings = null) => GuideCommandLine.RunAsync(
        args,
        new Terminal(_out, _error, settings ?? ReadSettings)
        {
            Replace = services => services
                .AddSingleton<IRecognitionTier>(_tier)
                .AddSingleton<IArtworkCatalog>(_collection)
                .AddSingleton<IMediaStore>(_collection)
                .AddSingleton<IReferenceStore>(_collection),
        },
        TestContext.Current.CancellationToken);

    private GuideSettings ReadSettings()
    {
        var settings = new GuideSettings { Environment = GuideEnvironment.Testing };
        settings.Storage.DataDirectory = _folder.Path;
        return settings;
    }
}
