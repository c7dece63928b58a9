using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Tests.Settings;

public sealed class ConfigurationDocumentTests
{
    [Fact]
    public void The_document_states_every_setting_with_its_range_and_default()
    {
        var stated = Rows(cells: 5).Select(row => (row[0], row[1], row[3]));

        Assert.Equal(
            SettingsTable.All.Select(s => (Code(s.Name), s.Allowed, s switch
            {
                { IsSecret: true } => "none",
                { Default: null } => "by `ENVIRONMENT`",
                _ => Code(s.Default),
            })),
            stated);
    }

    [Fact]
    public void The_document_states_a_unit_and_a_meaning_of_every_setting() =>
        Assert.All(Rows(cells: 5), row =>
        {
            Assert.NotEmpty(row[2]);
            Assert.EndsWith(".", row[4], StringComparison.Ordinal);
        });

    [Fact]
    public void The_document_states_the_other_name_of_every_setting() =>
        Assert.Equal(
            SettingsTable.All.Select(s => (
                Code(s.Name), Code(s.Key.Replace(":", "__", StringComparison.Ordinal)))),
            Rows(cells: 2).Select(row => (row[0], row[1])));

    [Fact]
    public void The_example_file_shows_every_setting_with_its_default()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, ".env.example"));

        Assert.All(SettingsTable.All, setting => Assert.Contains(
            lines, line => setting.Default is null
                ? line.StartsWith($"# {setting.Name}=", StringComparison.Ordinal)
                : line == $"{setting.Name}={setting.Default}"));
    }

    private static string Code(string text) => $"`{text}`";

    // Rows of tables of so many columns whose first cell is a setting's name.
    private static string[][] Rows(int cells) =>
        [.. File.ReadAllLines(Path.Combine(Repository.Root, "docs", "configuration.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .Where(row => row.Length == cells)];
}
