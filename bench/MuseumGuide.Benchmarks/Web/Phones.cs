using Microsoft.Playwright;

namespace MuseumGuide.Benchmarks.Web;

/// <summary>Chromium, whose windows are phones that show the pages of a running guide.</summary>
internal sealed class Phones : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Phones(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <param name="film">A file of JPEGs, one behind the other, that the phones' cameras see; null for none.</param>
    public static async Task<Phones> StartAsync(string? film = null)
    {
        var playwright = await Playwright.CreateAsync();
        string[] camera = film is null
            ? []
            :
            [
                "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
                $"--use-file-for-fake-video-capture={film}",
            ];
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium-headless-shell",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", .. camera],
        });
        return new(playwright, browser);
    }

    /// <summary>A phone with an empty memory.</summary>
    /// <param name="change">Changes what it is, such as its size; null for a phone of today.</param>
    public Task<IBrowserContext> NewAsync(Uri guide, Action<BrowserNewContextOptions>? change = null)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = guide.ToString(), ViewportSize = new() { Width = 390, Height = 844 }, DeviceScaleFactor = 2,
            IsMobile = true, HasTouch = true, Locale = "en", ServiceWorkers = ServiceWorkerPolicy.Block,
        };
        change?.Invoke(options);
        return _browser.NewContextAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
