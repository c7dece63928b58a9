using System.Text.RegularExpressions;
using MuseumGuide.Host.Tests.Settings;

namespace MuseumGuide.Host.Tests.Observability.Telemetry.Monitoring;

[Collection(MonitoredRunCollection.Name)]
public sealed partial class MetricsDocumentTests(MonitoredRun run)
{
    private const string Own = "museum_guide_";

    [Fact]
    public void The_document_states_every_metric_with_its_type_and_labels()
    {
        var scraped = run.Scrape.Split('\n').Where(line => line.StartsWith($"# TYPE {Own}", StringComparison.Ordinal))
            .Select(line => line.Split(' ')).Select(words => (Name: words[2], Type: words[3]))
            .Select(metric => $"{metric.Name} {metric.Type} {string.Join(", ", LabelsOf(metric.Name))}");

        var stated = Rows().Select(row => $"{row[0]} {row[1]} {row[2].Replace("–", "", StringComparison.Ordinal)}");

        Assert.Equal(scraped.Order(StringComparer.Ordinal), stated.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_document_states_a_unit_and_a_meaning_of_every_metric() => Assert.All(Rows(), row =>
    {
        Assert.NotEmpty(row[3]);
        Assert.EndsWith(".", row[4], StringComparison.Ordinal);
    });

    private string[] LabelsOf(string name) =>
        [.. run.Scrape.Split('\n')
            .Where(line => Regex.IsMatch(
                line, $"^{name}(_bucket|_sum|_count)?[{{ ]", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)))
            .SelectMany(line => Label().Matches(line).Select(match => match.Groups["name"].Value))
            .Where(label => label != "le" && !label.StartsWith("otel_", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal)];

    private static string[][] Rows() =>
        [.. File.ReadAllLines(Path.Combine(Repository.Root, "docs", "metrics.md"))
            .Where(line => line.StartsWith($"| `{Own}", StringComparison.Ordinal))
            .Select(line => line.Replace("`", "", StringComparison.Ordinal).Trim('|')
                .Split('|', StringSplitOptions.TrimEntries))];

    [GeneratedRegex("[{,](?<name>[a-z_]+)=\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Label();
}
