using System.Text.Json;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>What moved on a page without being asked to.</summary>
internal static class LayoutShift
{
    /// <summary>Asserts that nothing moved since the page was opened, but within half a second of a tap or
    /// key.</summary>
    public static async Task ShouldBeNoneAsync(Visit visit)
    {
        // Shifts are told with the frame after.
        var shifts = await visit.Page.EvaluateAsync<JsonElement>(
            "() => new Promise(done => requestAnimationFrame(() => setTimeout(() => done(window.__shifts), 50)))");

        Assert.True(shifts.GetProperty("unasked").GetDouble() == 0, $"The page moved: {shifts}");
    }
}
