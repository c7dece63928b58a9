using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>A class of tests that visit the guide. After each test its visits must have done nothing they may not,
/// and one that failed leaves a picture and the markup of its pages under <c>artifacts/browser-tests</c>.</summary>
public abstract class Journey(Gallery gallery) : IAsyncLifetime
{
    private readonly List<Visit> _visits = [];
    private readonly List<IAsyncDisposable> _guides = [];

    protected Gallery Gallery { get; } = gallery;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        var failed = TestContext.Current.TestState?.Result == TestResult.Failed;
        List<string> complaints = [];
        foreach (var visit in _visits)
        {
            if (failed) await KeepAsync(visit);
            complaints.AddRange(visit.Complaints);
            await visit.DisposeAsync();
        }

        // Only now, for pages may still have been asking it.
        foreach (var guide in _guides) await guide.DisposeAsync();
        GC.SuppressFinalize(this);
        Assert.True(complaints.Count == 0, "A page " + string.Join("\nA page ", complaints));
    }

    /// <summary>Lets a visitor in.</summary>
    /// <param name="visitor">Null for one with a phone.</param>
    /// <param name="address">The guide to visit, such as a faulty one; null for the shared one.</param>
    protected async Task<Visit> EnterAsync(Visitor? visitor = null, Uri? address = null)
    {
        var visit = await Gallery.EnterAsync(visitor ?? Visitor.Phone, address);
        _visits.Add(visit);
        return visit;
    }

    /// <summary>Lets a visitor in, opens a page and waits until its scripts have begun.</summary>
    protected async Task<Visit> OpenAsync(string path, Visitor? visitor = null, Uri? address = null)
    {
        var visit = await EnterAsync(visitor, address);
        if (visitor is { HasScript: false }) await visit.GoAsync(path);
        else await visit.GoAndSettleAsync(path);
        return visit;
    }

    /// <summary>Opens a guide to visit that can be made to fail, in front of the shared one.</summary>
    private protected async Task<FaultyGuide> OpenFaultyGuideAsync()
    {
        var guide = await FaultyGuide.OpenAsync(Gallery.Guide.Address);
        _guides.Add(guide);
        return guide;
    }

    /// <summary>Starts a guide of its own to visit, with some of its services replaced.</summary>
    private protected async Task<Guide> OpenGuideAsync(Action<IServiceCollection> replace)
    {
        var guide = await Guide.StartAsync(replace: replace);
        _guides.Add(guide);
        return guide;
    }

    private async Task KeepAsync(Visit visit)
    {
        var name = string.Concat((TestContext.Current.Test?.TestDisplayName ?? "test")
            .Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? c : '_'));
        var path = Path.Combine(Repository.Artifacts, $"{name[..Math.Min(150, name.Length)]}-{_visits.IndexOf(visit)}");
        try
        {
            await visit.Page.ScreenshotAsync(new() { Path = $"{path}.png", FullPage = true });
            await File.WriteAllTextAsync($"{path}.html", await visit.Page.ContentAsync());
        }
        catch (PlaywrightException)
        {
            // The page is past showing; the failure itself tells more.
        }
    }
}
