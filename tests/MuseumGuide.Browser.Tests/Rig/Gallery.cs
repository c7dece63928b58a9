using Microsoft.Playwright;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>What all tests share: one guide over the demo gallery, and one browser.</summary>
public sealed class Gallery : IAsyncLifetime
{
    private const float LongestWaitMs = 30_000;

    private Guide? _guide;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The guide; tests that change what it holds start one of their own.</summary>
    internal Guide Guide => _guide ?? throw new InvalidOperationException("The gallery is not open.");

    internal IBrowser Browser => _browser ?? throw new InvalidOperationException("The gallery is not open.");

    /// <summary>The file of a sample photo, such as <see cref="Samples.GiltFrame"/>.</summary>
    public string SamplePhoto(string name) => Guide.SamplePhoto(name);

    public async ValueTask InitializeAsync()
    {
        var opening = OpenBrowserAsync();
        _guide = await Guide.StartAsync();
        await opening;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_guide is not null) await _guide.DisposeAsync();
    }

    /// <summary>Lets a visitor in, with a browser window of their own.</summary>
    /// <param name="address">The guide to visit; null for the shared one.</param>
    internal Task<Visit> EnterAsync(Visitor visitor, Uri? address) =>
        Visit.BeginAsync(Browser, visitor, address ?? Guide.Address, SamplePhoto, LongestWaitMs);

    private async Task OpenBrowserAsync()
    {
        Assertions.SetDefaultExpectTimeout(LongestWaitMs);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path
                ? path
                : "/usr/bin/chromium-headless-shell",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
                "--disable-background-networking", "--disable-component-update",
                // Whatever a page asks for, no name but this machine's is ever looked up.
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
            ],
        });
    }
}
