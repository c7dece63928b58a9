using Microsoft.Extensions.Logging;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Serving;
using Serilog.Events;
using Serilog.Parsing;

namespace MuseumGuide.Host.Tests.Observability.Logging;

public sealed class AuditFileTests
{
    [Fact]
    public void Each_deed_is_a_line_of_who_what_and_outcome_at_every_level()
    {
        using var rig = new LogRig(settings => settings.Log.Level = LogLevel.None);

        rig.Audit.AdminAllowed("c1", "/api/v1/admin/budgets");
        rig.Audit.AdminRefused("c2", "/api/v1/admin/budgets");
        rig.Audit.ClientLockedOut("c2");
        rig.Audit.RateLimited("c3", "minute");

        var lines = rig.Finish().Read("audit-*.jsonl");
        Assert.All(lines, line => Assert.Equal(LogKeys.Audit, line.Select(member => member.Key)));
        Assert.Equal(
            [
                ("c1", "admin_request", "/api/v1/admin/budgets", "allowed"),
                ("c2", "admin_request", "/api/v1/admin/budgets", "refused"),
                ("c2", "admin_request", "every route", "locked_out"),
                ("c3", "rate_limit", "minute", "refused"),
            ],
            lines.Select(line => (
                (string?)line["who"], (string?)line["what"], (string?)line["target"], (string?)line["outcome"])));
        Assert.Empty(rig.Read("app*.log"));
    }

    [Fact]
    public void Each_day_has_its_file_and_thirty_are_kept()
    {
        using var folder = new TemporaryFolder();
        var file = Open(folder);
        var first = new DateTimeOffset(2026, 1, 1, 23, 59, 59, TimeSpan.Zero);

        for (var day = 0; day < 40; day++) file.Emit(Event(first.AddDays(day)));
        file.Emit(Event(first.AddDays(39).AddSeconds(1)));

        var names = Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).Order().ToArray();
        Assert.Equal(30, names.Length);
        Assert.Equal("audit-2026-01-12.jsonl", names[0]);
        Assert.Equal("audit-2026-02-10.jsonl", names[^1]);
    }

    [Fact]
    public void Other_files_are_left_alone()
    {
        using var folder = new TemporaryFolder();
        var other = Path.Combine(folder.Path, "audit-of-the-museum.jsonl");
        File.WriteAllText(other, "");

        Open(folder).Emit(Event(DateTimeOffset.UtcNow));

        Assert.True(File.Exists(other));
    }

    [Fact]
    public async Task Two_writers_lose_no_line_to_each_other()
    {
        using var folder = new TemporaryFolder();
        var noon = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            var file = Open(folder);
            for (var i = 0; i < 100; i++) file.Emit(Event(noon));
        })));

        Assert.Equal(200, LogRig.Read(folder.Path, "audit-2026-01-01.jsonl").Count);
    }

    private static AuditFile Open(TemporaryFolder folder) =>
        new(folder.Path, 30, new AuditLineFormatter(new SecretMask(new GuideSettings())));

    private static LogEvent Event(DateTimeOffset time) =>
        new(time, LogEventLevel.Information, null, new MessageTemplateParser().Parse("Done."), []);
}
