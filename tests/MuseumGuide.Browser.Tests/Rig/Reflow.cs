namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>Whether a page can be read without scrolling sideways.</summary>
internal static class Reflow
{
    private const string Spaced = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
            word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }
        """;

    /// <summary>Asserts it for the page as it is; meant for <see cref="Visitor.SmallPhone"/>.</summary>
    public static async Task ShouldFitAsync(Visit visit, string how = "as it is")
    {
        var faults = await visit.Page.EvaluateAsync<string[]>(Script.Read("reflow"));

        Assert.True(faults.Length == 0, $"{visit.Page.Url} {how}\n" + string.Join('\n', faults));
    }

    /// <summary>Asserts that all text grows when the visitor's text is twice as large, and that the page still
    /// fits.</summary>
    public static async Task ShouldFitWithTextTwiceAsLargeAsync(Visit visit)
    {
        var before = await visit.Page.EvaluateAsync<TextSize[]>(Script.Read("text-sizes"));
        await visit.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        var after = await visit.Page.EvaluateAsync<TextSize[]>(Script.Read("text-sizes"));

        var kept = before.Zip(after).Where(pair => pair.Second.Size < pair.First.Size * 1.9).ToArray();
        Assert.True(kept.Length == 0, "Does not grow: " + string.Join(", ", kept.Select(pair => pair.First.Text)));
        await ShouldFitAsync(visit, "with text twice as large");
        await visit.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = ''; }");
    }

    /// <summary>Asserts that nothing is cut off with the spacing of WCAG 1.4.12, which stays on.</summary>
    public static async Task ShouldFitWithTextSpacedAsync(Visit visit)
    {
        await visit.Page.EvaluateAsync(Spaced);
        await ShouldFitAsync(visit, "with text spaced");
    }

    private sealed record TextSize
    {
        public string Text { get; init; } = "";

        public double Size { get; init; }
    }
}
