using Microsoft.Playwright;
using MuseumGuide.Benchmarks.Web;

namespace MuseumGuide.Benchmarks;

/// <summary>Pictures of the pages, for the documentation.</summary>
internal static class PicturesOfPages
{
    private const string Begun = "() => !document.querySelector('[data-module]:not([data-started=done])')";

    private static readonly Shot[] Shots =
    [
        new("home", "/"),
        new("home-dark", "/", IsDark: true),
        new("home-audio", "/audio"),
        new("home-desktop", "/", Width: 1280),
        new("home-arabic", "/ar"),
        new("samples", "/samples", IsWhole: true),
        new("answer", "/", "01-gilt-frame.jpg", IsWhole: true),
        new("answer-desktop", "/", "01-gilt-frame.jpg", Width: 1280),
        new("answer-several", "/", "03-two-patterns.jpg", IsWhole: true),
        new("answer-not-here", "/", "14-not-here.jpg", IsWhole: true),
        new("answer-audio", "/audio", "01-gilt-frame.jpg"),
        new("work", "/artworks/demo-201", IsWhole: true),
        new("work-dark", "/artworks/demo-201", IsDark: true, IsWhole: true),
        new("work-desktop", "/artworks/demo-201", Width: 1280, IsWhole: true),
        new("work-arabic", "/ar/artworks/demo-201", IsWhole: true),
        new("work-audio", "/audio/artworks/demo-201"),
        new("collection", "/collection", IsWhole: true),
        new("collection-desktop", "/collection", Width: 1280),
        new("room", "/rooms/Room%204%3A%20Growth", IsWhole: true),
        new("search", "/search?query=mountain", IsWhole: true),
        new("stops", "/stops", IsWhole: true),
        new("codes", "/stops/codes", Width: 1280),
        new("tours", "/tours", IsWhole: true),
        new("tour", "/tours/six-rooms", IsWhole: true),
        new("diary", "/diary", IsWhole: true),
        new("offline", "/offline", IsWhole: true),
        new("privacy", "/privacy", IsWhole: true),
        new("accessibility", "/accessibility", IsWhole: true),
        new("not-found", "/nowhere", IsWhole: true),
    ];

    /// <param name="address">A running guide with the demo gallery.</param>
    /// <param name="folder">Where the pictures go, one JPEG each; it is made if it is missing.</param>
    /// <param name="film">What the camera of the phones sees: JPEGs, one behind the other.</param>
    /// <param name="name">The only picture to take; null for all.</param>
    public static async Task TakeAsync(
        Uri address, string folder, string film, string? name, CancellationToken cancellationToken)
    {
        // Chromium tells by its name what it is.
        var named = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.mjpeg");
        File.Copy(film, named);
        try
        {
            await TakeAllAsync(address, folder, named, name, cancellationToken);
        }
        finally
        {
            File.Delete(named);
        }
    }

    private static async Task TakeAllAsync(
        Uri address, string folder, string film, string? name, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        await using var phones = await Phones.StartAsync(film);
        foreach (var shot in Shots.Where(shot => name is null || shot.Name == name))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await using var context = await phones.NewAsync(address, shot.Change);
            await TakeAsync(await context.NewPageAsync(), shot, Path.Combine(folder, $"{shot.Name}.jpg"));
            Console.WriteLine(shot.Name);
        }
    }

    private static async Task TakeAsync(IPage page, Shot shot, string file)
    {
        await page.GotoAsync(shot.Path);
        await page.WaitForFunctionAsync(Begun);
        if (shot.Sample is not null)
        {
            var sample = page.Locator($"form[action$='{shot.Sample}'] button");
            if (await sample.CountAsync() == 0) await page.GotoAsync("/samples");
            await sample.ClickAsync();
            await page.Locator("main[data-outcome]").WaitForAsync();
            await page.WaitForFunctionAsync(Begun);
        }
        else if (await page.Locator("[data-module=capture][data-opens]").CountAsync() > 0)
        {
            await page.Locator("[data-live]").WaitForAsync();
        }

        // Pictures further down are else loaded when they are scrolled to.
        await page.EvaluateAsync("() => document.querySelectorAll('img').forEach(i => i.loading = 'eager')");
        await page.WaitForFunctionAsync("() => [...document.images].every(i => i.complete)");
        await page.ScreenshotAsync(new()
        {
            Path = file, Type = ScreenshotType.Jpeg, Quality = 75, FullPage = shot.IsWhole,
            Animations = ScreenshotAnimations.Disabled,
        });
    }

    private sealed record Shot(
        string Name, string Path, string? Sample = null, int Width = 390, bool IsDark = false, bool IsWhole = false)
    {
        public void Change(BrowserNewContextOptions options)
        {
            options.ViewportSize = new() { Width = Width, Height = 844 };
            options.IsMobile = Width < 700;
            options.HasTouch = options.IsMobile;
            options.DeviceScaleFactor = 1;
            options.ColorScheme = IsDark ? ColorScheme.Dark : ColorScheme.Light;
            options.Permissions = ["camera"];
        }
    }
}
