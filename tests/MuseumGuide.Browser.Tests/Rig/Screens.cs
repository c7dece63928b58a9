using Microsoft.Playwright;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>Pictures of pages for the documentation: taken into the folder that <c>SCREENSHOTS</c> names, and not at
/// all without it.</summary>
internal static class Screens
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SCREENSHOTS");

    /// <param name="name">The file's name without its ending.</param>
    /// <param name="isWhole">Whether the whole page is shown, or only what the screen shows.</param>
    public static async Task TakeAsync(Visit visit, string name, bool isWhole = true)
    {
        if (string.IsNullOrEmpty(Folder)) return;
        await visit.Page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Path.GetFullPath(Folder), $"{name}.png"),
            FullPage = isWhole,
            Animations = ScreenshotAnimations.Disabled,
            Caret = ScreenshotCaret.Hide,
        });
    }
}
