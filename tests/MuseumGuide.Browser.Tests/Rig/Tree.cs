namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>What assistive technology is told of a page, compared with what was expected of it, line by line.</summary>
internal static class Tree
{
    private const string Renew = "RENEW_TREES";

    private static readonly string Folder = Path.Combine(
        Repository.Root, "tests", "MuseumGuide.Browser.Tests", "Pages", "Trees");

    /// <summary>Asserts that the page's tree is the one in the file of that name.</summary>
    public static async Task ShouldBeAsync(Visit visit, string name)
    {
        var tree = (await visit.Page.Locator("body").AriaSnapshotAsync()).TrimEnd().Split('\n');
        var file = Path.Combine(Folder, $"{name}.txt");
        if (Environment.GetEnvironmentVariable(Renew) is { Length: > 0 }) await File.WriteAllLinesAsync(file, tree);
        var expected = File.Exists(file) ? await File.ReadAllLinesAsync(file) : [];

        var missing = Subtract(expected, tree).Select(line => $"- {line}");
        var added = Subtract(tree, expected).Select(line => $"+ {line}");
        Assert.True(
            expected.SequenceEqual(tree),
            $"{visit.Page.Url} differs from {name}.txt:\n{string.Join('\n', missing.Concat(added))}\n"
            + $"If it should be so, run this test with {Renew}=1 and look at what has changed.");
    }

    // Lines that the one has more often than the other; none where only their order differs.
    private static IEnumerable<string> Subtract(string[] these, string[] those)
    {
        var left = those.GroupBy(line => line).ToDictionary(lines => lines.Key, lines => lines.Count());
        foreach (var line in these)
        {
            if (left.GetValueOrDefault(line) > 0) left[line]--;
            else yield return line;
        }
    }
}
