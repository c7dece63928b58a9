using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>What axe finds wrong with a page.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Asserts that it finds nothing. Needs a visitor with script.</summary>
    public static async Task ShouldFindNothingAsync(Visit visit)
    {
        var result = await visit.Page.RunAxe(Options);

        Assert.True(result.Violations.Length == 0, $"{result.Url}\n" + string.Join('\n', result.Violations.Select(Tell)));
    }

    private static string Tell(AxeResultItem rule) =>
        $"{rule.Id} ({rule.Impact}): {rule.Help}\n"
        + string.Join('\n', rule.Nodes.Select(node => $"    {node.Target}\n    {node.Html}"));
}
