using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Commands;

namespace MuseumGuide.Host.Tests.Observability.Logging;

public sealed class ImportAuditTests
{
    [Fact]
    public async Task An_import_is_audited_with_what_came_of_it()
    {
        using var runner = Production();
        runner.Write("collection/artworks.csv", "id,title,artist,year,image\nx,X,Ada,1901,missing.jpg\n"u8.ToArray());

        Assert.Equal(ExitCode.DoneWithRefusals, await runner.RunAsync("import", runner.PathOf("collection")));

        var line = Assert.Single(LogRig.Read(runner.PathOf("logs"), "audit-*.jsonl"));
        Assert.Equal(
            ("command line", "import", "added 0, updated 0, removed 0, refused 1"),
            ((string?)line["who"], (string?)line["what"], (string?)line["outcome"]));
        Assert.Equal(runner.PathOf("collection"), (string?)line["target"]);
    }

    [Fact]
    public async Task An_import_that_broke_off_is_audited_too()
    {
        using var runner = Production();
        runner.Write("collection/notes.txt", []);

        Assert.NotEqual(ExitCode.Done, await runner.RunAsync("import", runner.PathOf("collection")));

        Assert.Equal(
            "failed", (string?)Assert.Single(LogRig.Read(runner.PathOf("logs"), "audit-*.jsonl"))["outcome"]);
    }

    private static CommandRunner Production()
    {
        var runner = new CommandRunner();
        runner.ReadSettings = () =>
        {
            var settings = new GuideSettings { Environment = GuideEnvironment.Production };
            settings.Storage.DataDirectory = runner.PathOf("data");
            settings.Log.File = runner.PathOf("logs/app.log");
            return settings;
        };
        return runner;
    }
}
