using System.Text.RegularExpressions;
using MuseumGuide.Deployment.Tests.Files;

namespace MuseumGuide.Deployment.Tests;

public sealed partial class DocumentTests
{
    private static readonly string Document = Repository.Read("docs/deployment.md");

    [Fact]
    public void Document_does_name_files_that_there_are()
    {
        // Not what is made from an example on the spot.
        var named = File().Matches(Document).Select(match => match.Value.TrimEnd('.', '/')).Distinct()
            .Where(name => !name.EndsWith("/.env", StringComparison.Ordinal)).ToList();

        Assert.True(named.Count > 10, $"Only {named.Count} files were found.");
        Assert.All(named, name => Assert.True(Path.Exists(Repository.PathOf(name)), $"{name} is missing."));
    }

    [Fact]
    public void Document_does_lead_to_sections_that_there_are()
    {
        var sections = Section().Matches(Document)
            .Select(match => NotInLink().Replace(match.Groups["name"].Value.ToLowerInvariant(), "").Replace(' ', '-'))
            .ToHashSet(StringComparer.Ordinal);

        var links = Link().Matches(Document).Select(match => match.Groups["section"].Value).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(link, sections));
    }

    [Fact]
    public void Other_documents_do_lead_here() => Assert.All(["README.md", "docs/operations.md"], name =>
        Assert.Contains("deployment.md", Repository.Read(name), StringComparison.Ordinal));

    [GeneratedRegex(@"(?<![\w/.-])(deploy|ops|docs)/[\w./-]+", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex File();

    [GeneratedRegex(@"^##+ (?<name>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Section();

    [GeneratedRegex(@"\]\(#(?<section>[^)]+)\)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w -]", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NotInLink();
}
