using System.Globalization;
using Microsoft.Extensions.Logging;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Settings;
using MuseumGuide.Redis;

namespace MuseumGuide.Host.Tests.Observability.Logging;

public sealed partial class LogLineTests
{
    [Fact]
    public void A_line_has_the_seven_keys_and_no_others()
    {
        using var rig = new LogRig();

        LogHung(rig.CreateLogger(), "Moon", 3);

        var line = Assert.Single(rig.Finish().Read("app*.log"));
        Assert.Equal(LogKeys.Always, line.Select(member => member.Key));
        Assert.Equal("INFO", (string?)line["level"]);
        Assert.Equal("MuseumGuide.Tests.Speaker", (string?)line["logger"]);
        Assert.Equal("Moon hangs in room 3.", (string?)line["message"]);
        Assert.Equal(("Speaker", "LogHung"), ((string?)line["module"], (string?)line["function"]));
        Assert.Null(line["line"]);
        Assert.Equal(
            DateTimeKind.Utc,
            DateTime.Parse((string)line["timestamp"]!, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal)
                .Kind);
        Assert.EndsWith("Z", (string?)line["timestamp"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_tells_the_place_the_time_it_took_and_the_exception_where_they_are_known()
    {
        using var rig = new LogRig();
        var place = CodePlace.Here();

        rig.CreateLogger().LogAt(
            place, LogLevel.Error, new CatalogException("sqlite", "find a work", new IOException("disk gone")),
            "Took {What}.", ("What", "long"), ("ExecutionTime", 1.5));

        var line = Assert.Single(rig.Finish().Read("app*.log"));
        Assert.Equal([.. LogKeys.Always, "execution_time", "exception"], line.Select(member => member.Key));
        Assert.Equal("Took long.", (string?)line["message"]);
        Assert.Equal(nameof(LogLineTests), (string?)line["module"]);
        Assert.Equal(
            nameof(A_line_tells_the_place_the_time_it_took_and_the_exception_where_they_are_known),
            (string?)line["function"]);
        Assert.Equal((place.Line, 1.5), ((int)line["line"]!, (double)line["execution_time"]!));
        Assert.StartsWith(
            "MuseumGuide.Catalog.CatalogException: sqlite failed to find a work: disk gone\n"
            + "caused by System.IO.IOException: disk gone", (string?)line["exception"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LogLevel.Trace, "DEBUG")]
    [InlineData(LogLevel.Debug, "DEBUG")]
    [InlineData(LogLevel.Information, "INFO")]
    [InlineData(LogLevel.Warning, "WARNING")]
    [InlineData(LogLevel.Error, "ERROR")]
    [InlineData(LogLevel.Critical, "CRITICAL")]
    public void A_level_is_told_in_the_words_that_collectors_know(LogLevel level, string word)
    {
        using var rig = new LogRig(settings => settings.Log.Level = LogLevel.Trace);

        rig.CreateLogger().LogAt(CodePlace.Here(), level, null, "Spoken.");

        Assert.Equal(word, (string?)Assert.Single(rig.Finish().Read("app*.log"))["level"]);
    }

    [Theory]
    [InlineData(GuideEnvironment.Development, null, LogLevel.Debug)]
    [InlineData(GuideEnvironment.Production, null, LogLevel.Information)]
    [InlineData(GuideEnvironment.Testing, null, LogLevel.Warning)]
    [InlineData(GuideEnvironment.Production, LogLevel.Trace, LogLevel.Trace)]
    [InlineData(GuideEnvironment.Development, LogLevel.Error, LogLevel.Error)]
    public void The_least_level_is_the_environments_unless_it_is_set(
        GuideEnvironment environment, LogLevel? set, LogLevel least)
    {
        using var rig = new LogRig(settings =>
        {
            settings.Environment = environment;
            settings.Log.Level = set;
        });

        var logger = rig.CreateLogger();

        Assert.True(logger.IsEnabled(least));
        Assert.False(logger.IsEnabled(least - 1));
        Assert.False(rig.CreateLogger("Microsoft.AspNetCore.Routing").IsEnabled(LogLevel.Information));
    }

    [Theory]
    [InlineData(GuideEnvironment.Development)]
    [InlineData(GuideEnvironment.Testing)]
    public void Only_production_writes_files(GuideEnvironment environment)
    {
        using var rig = new LogRig(settings => settings.Environment = environment);

        rig.CreateLogger().LogAt(CodePlace.Here(), LogLevel.Error, null, "Spoken.");
        rig.Audit.AdminRefused("someone", "/api/v1/admin/budgets");
        rig.Performance.Begin("identify", TestContext.Current.CancellationToken).Dispose();

        rig.Finish();
        Assert.False(Directory.Exists(rig.Folder));
    }

    [Fact]
    public void Input_cannot_forge_a_line_or_speak_to_a_terminal()
    {
        using var rig = new LogRig();
        const string forged = "x\r\n{\"level\":\"CRITICAL\"}\n\e[2J\u0085\u2028\u202e\0\u009b";

        LogHung(rig.CreateLogger(), forged, 1);
        rig.Audit.AdminRefused(forged, forged);

        var line = Assert.Single(rig.Finish().Read("app*.log"));
        Assert.Equal(
            """x\r\n{"level":"CRITICAL"}\n\u001b[2J\u0085\u2028\u202e\u0000\u009b hangs in room 1.""",
            (string?)line["message"]);
        Assert.Equal("INFO", (string?)line["level"]);
        var audited = Assert.Single(rig.Read("audit-*.jsonl"));
        Assert.DoesNotContain("\n", (string?)audited["target"], StringComparison.Ordinal);
        var bytes = Directory.EnumerateFiles(rig.Folder).SelectMany(File.ReadAllBytes);
        Assert.DoesNotContain(bytes, b => b < 0x20 && b != '\n');
    }

    [Fact]
    public void A_long_message_is_cut()
    {
        using var rig = new LogRig();

        LogHung(rig.CreateLogger(), new string('x', 100_000), 1);

        Assert.Equal(
            LogText.MaxMessage + 1, ((string?)Assert.Single(rig.Finish().Read("app*.log"))["message"])!.Length);
    }

    [Fact]
    public void Secrets_are_masked_wherever_they_turn_up()
    {
        using var rig = new LogRig(settings =>
        {
            settings.Models.ApiKey = "sk-very-secret";
            settings.Storage.RedisUrl = RedisAddress.TryParse("redis://:pass-word-1@cache:6379", out var redis)
                ? redis
                : null;
        });

        LogHung(rig.CreateLogger(), "sk-very-secret pass-word-1", 1);
        rig.CreateLogger().LogAt(
            CodePlace.Here(), LogLevel.Error, new InvalidOperationException("with sk-very-secret"), "Failed.");

        var lines = rig.Finish().Read("app*.log");
        Assert.Equal("**** **** hangs in room 1.", (string?)lines[0]["message"]);
        Assert.Contains("with ****", (string?)lines[1]["exception"]);
    }

    [Fact]
    public void An_exception_that_quotes_what_it_was_given_is_told_without_its_message()
    {
        using var rig = new LogRig();
        var exception = Record.Exception(() => int.Parse("who-painted-this", CultureInfo.InvariantCulture))!;

        rig.CreateLogger().LogAt(CodePlace.Here(), LogLevel.Error, exception, "Failed.");

        var told = (string?)Assert.Single(rig.Finish().Read("app*.log"))["exception"];
        Assert.StartsWith("System.FormatException\n", told, StringComparison.Ordinal);
        Assert.DoesNotContain("who-painted-this", told);
    }

    [LoggerMessage(LogLevel.Information, "{Title} hangs in room {Room}.")]
    private static partial void LogHung(ILogger logger, string title, int room);
}
