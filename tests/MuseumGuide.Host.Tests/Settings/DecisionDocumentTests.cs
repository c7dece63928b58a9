using System.Globalization;

namespace MuseumGuide.Host.Tests.Settings;

public sealed class DecisionDocumentTests
{
    [Fact]
    public void Every_decision_is_headed_by_the_number_in_its_name_and_no_number_is_left_out()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "decisions"), "*.md").Order().ToArray();

        Assert.NotEmpty(files);
        Assert.All(files.Index(), file =>
        {
            var number = (file.Index + 1).ToString(CultureInfo.InvariantCulture);
            Assert.StartsWith(number.PadLeft(4, '0') + "-", Path.GetFileName(file.Item), StringComparison.Ordinal);
            Assert.StartsWith($"# {number}. ", File.ReadLines(file.Item).First(), StringComparison.Ordinal);
        });
    }
}
