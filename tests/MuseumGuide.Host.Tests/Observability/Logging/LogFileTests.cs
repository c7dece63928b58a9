using System.Globalization;
using Microsoft.Extensions.Logging;
using MuseumGuide.Host.Observability.Logging;

namespace MuseumGuide.Host.Tests.Observability.Logging;

public sealed class LogFileTests
{
    [Fact]
    public void A_full_file_is_followed_by_another_and_ten_are_kept()
    {
        using var rig = new LogRig(settings => settings.Log.MaxFileBytes = 2_000);
        var logger = rig.CreateLogger();

        for (var i = 0; i < 400; i++) logger.LogAt(CodePlace.Here(), LogLevel.Information, null, $"Line {i}.");

        rig.Finish();
        var files = Directory.GetFiles(rig.Folder, "app*.log");
        Assert.Equal(10, files.Length);
        Assert.All(files, file => Assert.InRange(new FileInfo(file).Length, 1, 2_500));
        Assert.Equal("Line 399.", (string?)rig.Read("app*.log")[^1]["message"]);
    }

    [Fact]
    public void The_files_are_100_megabytes_and_ten_and_the_audits_thirty_days_unless_it_is_set()
    {
        var log = new Host.Settings.LogOptions();

        Assert.Equal((100_000_000, 10, 30), (log.MaxFileBytes, log.FilesKept, log.AuditDaysKept));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_once_on_the_console_and_nothing_stops()
    {
        using var folder = new Serving.TemporaryFolder();
        var file = Path.Combine(folder.Path, "a-file");
        File.WriteAllText(file, "");
        using var console = new StringWriter(CultureInfo.InvariantCulture);
        var before = Console.Error;
        Console.SetError(console);
        try
        {
            using var rig = new LogRig(settings => settings.Log.File = Path.Combine(file, "logs", "app.log"));

            for (var i = 0; i < 5; i++) rig.CreateLogger().LogAt(CodePlace.Here(), LogLevel.Error, null, "Spoken.");

            rig.Finish();
        }
        finally
        {
            Console.SetError(before);
        }

        var told = console.ToString().Split('\n').Where(line => line.Contains(file, StringComparison.Ordinal));
        Assert.Contains("cannot be written, and the guide goes on without it", Assert.Single(told));
    }

    [Fact]
    public void An_ended_log_has_every_line()
    {
        using var rig = new LogRig();
        var logger = rig.CreateLogger();

        Parallel.For(0, 2_000, i => logger.LogAt(
            CodePlace.Here(), LogLevel.Information, null, "Line {Number}.", ("Number", i)));

        var messages = rig.Finish().Read("app*.log").Select(line => (string?)line["message"]);
        Assert.Equal(
            Enumerable.Range(0, 2_000).Select(i => $"Line {i}.").Order(StringComparer.Ordinal),
            messages.Order(StringComparer.Ordinal));
        Assert.Equal(0, rig.Losses.Total);
    }

    [Fact]
    public void The_console_has_the_lines_of_the_file()
    {
        using var console = new StringWriter(CultureInfo.InvariantCulture);
        var before = Console.Out;
        Console.SetOut(console);
        string[] written;
        try
        {
            using var rig = new LogRig(settings => settings.Log.EchoesToConsole = true);
            for (var i = 0; i < 100; i++)
                rig.CreateLogger().LogAt(CodePlace.Here(), LogLevel.Information, null, $"Twin {i}.");

            rig.Finish();
            written = File.ReadAllLines(Path.Combine(rig.Folder, "app.log"));
        }
        finally
        {
            Console.SetOut(before);
        }

        Assert.Equal(100, written.Length);
        Assert.Equal(
            written, console.ToString().Split('\n').Where(line => line.Contains("Twin", StringComparison.Ordinal)));
    }
}
