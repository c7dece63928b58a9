using Deque.AxeCore.Commons;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>What axe finds wrong with a page.</summary>
internal static class Axe
{
    private static readonly string Engine = new BundledAxeScriptProvider().GetScript();

    /// <summary>Asserts that it finds nothing by the rules of WCAG 2.2 AA and by good practice. Needs a visitor with
    /// script.</summary>
    public static async Task ShouldFindNothingAsync(Visit visit)
    {
        // Not by axe's own runner for Playwright: that opens a second page for each and takes five times as long.
        if (!await visit.Page.EvaluateAsync<bool>("() => 'axe' in window")) await visit.Page.EvaluateAsync(Engine);
        var violations = await visit.Page.EvaluateAsync<string[]>(Script.Read("axe"));

        Assert.True(violations.Length == 0, $"{visit.Page.Url}\n" + string.Join('\n', violations));
    }
}
