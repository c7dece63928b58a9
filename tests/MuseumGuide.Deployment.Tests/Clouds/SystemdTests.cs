using System.Globalization;
using System.Text.RegularExpressions;
using MuseumGuide.Deployment.Tests.Files;

namespace MuseumGuide.Deployment.Tests.Clouds;

public sealed partial class SystemdTests
{
    private const string Unit = "deploy/systemd/museum-guide.service";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Unit_does_hold_what_systemd_takes()
    {
        // The program is not installed on a machine that runs tests.
        var folder = Directory.CreateTempSubdirectory("museum-guide-unit-");
        try
        {
            var copy = Path.Combine(folder.FullName, "museum-guide.service");
            await File.WriteAllTextAsync(
                copy,
                Repository.Read(Unit).Replace("/opt/museum-guide/museum-guide", "/bin/true", StringComparison.Ordinal),
                Token);

            var run = await ProgramRun.OfAsync("systemd-analyze", ["verify", "--man=no", copy], Token);

            Assert.DoesNotContain("museum-guide.service:", run.Output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Unit_does_leave_little_to_whoever_breaks_in()
    {
        var run = await ProgramRun.OfAsync(
            "systemd-analyze", ["security", "--offline=true", "--no-pager", Unit], Token);

        var level = Exposure().Match(run.Output).Groups["level"].Value;
        Assert.True(level.Length > 0, run.Output);
        Assert.True(double.Parse(level, CultureInfo.InvariantCulture) <= 1.5, $"The exposure is {level} of 10.");
    }

    [Fact]
    public void Unit_does_give_the_guide_time_to_end()
    {
        var seconds = int.Parse(Setting("TimeoutStopSec"), CultureInfo.InvariantCulture);

        Assert.True(seconds >= ShutdownTime.Least);
    }

    [Fact]
    public void Unit_does_make_the_folders_that_the_guide_writes_to()
    {
        var unit = Repository.Read(Unit);

        Assert.Contains($"DATA_DIR=/var/lib/{Setting("StateDirectory")}", unit, StringComparison.Ordinal);
        Assert.Contains($"LOG_FILE=/var/log/{Setting("LogsDirectory")}/", unit, StringComparison.Ordinal);
        Assert.Equal("strict", Setting("ProtectSystem"));
    }

    [Fact]
    public async Task Scripts_do_pass_the_shell_checker()
    {
        string[] scripts =
        [
            "ops/image", "ops/package", "deploy/systemd/install", "deploy/systemd/museum-guide",
            "deploy/aws/user-data.sh", "deploy/heroku/deploy",
        ];

        var run = await ProgramRun.OfAsync("shellcheck", scripts, Token);

        Assert.True(run.ExitCode == 0, run.Output);
    }

    private static string Setting(string name) => Assert.Single(
        Repository.Read(Unit).Split('\n'),
        line => line.StartsWith($"{name}=", StringComparison.Ordinal))[(name.Length + 1)..];

    [GeneratedRegex(@"exposure level for museum-guide\.service: (?<level>[0-9.]+)",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Exposure();
}
