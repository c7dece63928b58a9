using MuseumGuide.Browser.Tests.Rig;

namespace MuseumGuide.Browser.Tests.RigItself;

/// <summary>Pages that tests write themselves, to see whether the rig finds what is wrong with them.</summary>
internal static class MadePages
{
    /// <summary>Opens a page of the guide's own origin with this between its body tags.</summary>
    public static async Task OpenAsync(this Visit visit, string body)
    {
        const string path = "/made";
        await visit.Page.RouteAsync($"**{path}", route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Body = "<!DOCTYPE html><html lang=en><title>Made</title>"
                + $"<meta name=viewport content='width=device-width'>{body}",
        }));
        await visit.GoAsync(path);
    }
}
