using System.Globalization;
using System.Text.RegularExpressions;
using MuseumGuide.Host.Visits;

namespace MuseumGuide.Host.Tests.Wording;

public sealed partial class WordUsesTests
{
    private static readonly string Host = Path.Combine(Root(), "src", "MuseumGuide.Host");

    [Fact]
    public void Every_word_that_the_source_asks_for_is_there()
    {
        var uses = Directory.EnumerateFiles(Host, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".razor" or ".cs" && !IsBuilt(file))
            .SelectMany(UsesIn).ToList();

        var lacking = uses.Where(use => !new WordsSet(use.Set).In(GuideLanguage.English).ContainsKey(use.Key));

        Assert.True(uses.Count > 20, string.Create(CultureInfo.InvariantCulture, $"{uses.Count} uses"));
        Assert.Empty(lacking.Select(use => $"{use.File}: {use.Set} has no {use.Key}"));
    }

    // A localizer is named where it is injected; its name may differ from file to file.
    private static IEnumerable<(string File, string Set, string Key)> UsesIn(string path)
    {
        var source = File.ReadAllText(path);
        foreach (Match localizer in Localizer().Matches(source))
        {
            var use = new Regex(
                $"\\b{localizer.Groups["name"].Value}\\[\\s*\"(?<key>[^\"{{}}]+)\"", RegexOptions.ExplicitCapture,
                TimeSpan.FromMinutes(1));
            foreach (Match match in use.Matches(source))
                yield return (Path.GetFileName(path), localizer.Groups["set"].Value, match.Groups["key"].Value);
        }
    }

    private static bool IsBuilt(string file) =>
        Path.GetRelativePath(Host, file).Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj";

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "MuseumGuide.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("The tests do not lie within the repository.");
    }

    [GeneratedRegex(@"IStringLocalizer<(?<set>\w+)>\s+(?<name>\w+)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Localizer();
}
