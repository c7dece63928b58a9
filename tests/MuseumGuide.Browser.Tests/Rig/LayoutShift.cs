using System.Text.Json;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>What moved on a page without being asked to.</summary>
internal static class LayoutShift
{
    /// <summary>Asserts that nothing moved since the page was opened, but within half a second of a tap or
    /// key.</summary>
    public static async Task ShouldBeNoneAsync(Visit visit)
    {
        var shifts = await visit.Page.EvaluateAsync<JsonElement>("() => window.__shifts.settle()");

        Assert.True(shifts.GetProperty("unasked").GetDouble() == 0, $"The page moved: {shifts}");
    }
}
