using System.Text.Json;
using Microsoft.Playwright;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>Goes through a page with the tab key.</summary>
internal static class Keyboard
{
    private const int MostStops = 300;

    /// <summary>Tabs from the beginning to the end.</summary>
    /// <returns>The stops in order.</returns>
    /// <exception cref="Xunit.Sdk.XunitException">The focus cannot get on, leaves something out, or cannot be
    /// seen.</exception>
    public static async Task<IReadOnlyList<FocusStop>> WalkAsync(Visit visit)
    {
        var page = visit.Page;
        var session = await visit.Context.NewCDPSessionAsync(page);
        await page.EvaluateAsync("() => { window.__stops = []; document.activeElement?.blur(); }");
        List<FocusStop> stops = [];
        for (var turn = 0; turn < MostStops; turn++)
        {
            await page.Keyboard.PressAsync("Tab");
            var place = await page.EvaluateAsync<JsonElement?>(Script.Read("focus-stop"));
            if (place is not { ValueKind: JsonValueKind.Object } at) break;
            var seenBefore = at.GetProperty("seenBefore").GetInt32();
            // Some controls, such as a player, have stops of their own inside.
            if (seenBefore >= 0 && seenBefore == stops.Count - 1 && IsComposite(stops[^1])) continue;
            if (seenBefore == 0 && stops.Count > 1) break;
            Assert.True(seenBefore < 0, $"The focus goes round in circles at {at.GetProperty("html")}.");
            var (name, role) = await NameAsync(session);
            stops.Add(new FocusStop(
                name, role, at.GetProperty("html").GetString()!, at.GetProperty("hasOutline").GetBoolean(),
                at.GetProperty("isSeen").GetBoolean()));
        }

        var left = await page.EvaluateAsync<string[]>(Script.Read("unvisited"));
        Assert.True(left.Length == 0, "The tab key does not reach\n" + string.Join('\n', left));
        foreach (var stop in stops)
        {
            Assert.True(stop.HasOutline, $"The focus has no outline at {stop.Html}.");
            Assert.True(stop.IsSeen, $"The focus is off the screen or covered at {stop.Html}.");
            Assert.True(stop.Name.Length > 0, $"The focus is at something without a name: {stop.Html}.");
        }

        return stops;
    }

    /// <summary>What a screen reader calls the element that has the focus, and what it is to one.</summary>
    public static async Task<(string Name, string Role)> FocusedAsync(Visit visit) =>
        await NameAsync(await visit.Context.NewCDPSessionAsync(visit.Page));

    // As the browser itself tells assistive technology, not as markup suggests.
    private static async Task<(string Name, string Role)> NameAsync(ICDPSession session)
    {
        var focused = await session.SendAsync(
            "Runtime.evaluate", new() { ["expression"] = "document.activeElement" });
        var id = focused!.Value.GetProperty("result").GetProperty("objectId").GetString()!;
        var tree = await session.SendAsync(
            "Accessibility.getPartialAXTree", new() { ["objectId"] = id, ["fetchRelatives"] = false });
        var node = tree!.Value.GetProperty("nodes")[0];
        return (Read(node, "name"), Read(node, "role"));
    }

    private static bool IsComposite(FocusStop stop) =>
        stop.Html.StartsWith("<audio", StringComparison.Ordinal)
        || stop.Html.StartsWith("<video", StringComparison.Ordinal)
        || stop.Html.StartsWith("<input", StringComparison.Ordinal);

    private static string Read(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) && value.TryGetProperty("value", out var text)
            ? text.GetString() ?? ""
            : "";
}
