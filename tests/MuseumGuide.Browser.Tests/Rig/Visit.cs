using Microsoft.Playwright;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>One visitor's browser window, watched: what it asks of the network, and what goes wrong in it.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly List<string> _complaints = [];
    private readonly List<string> _tolerated = [];

    private Visit(IBrowserContext context, Uri address, Func<string, string> samplePhoto)
    {
        Context = context;
        Address = address;
        Camera = new FakeCamera(context, samplePhoto);
        Announcements = new Announcements(context);
        Senses = new Senses(context);
    }

    /// <summary>Where the guide is that is visited.</summary>
    public Uri Address { get; }

    public IBrowserContext Context { get; }

    public IPage Page { get; private set; } = null!;

    public FakeCamera Camera { get; }

    /// <summary>What a screen reader would have said of live regions, over all pages of the visit.</summary>
    public Announcements Announcements { get; }

    /// <summary>What was heard and felt: tones, speech, vibration.</summary>
    public Senses Senses { get; }

    /// <summary>What no page may do: ask other hosts, throw, write errors. Empty when all is well.</summary>
    public IReadOnlyList<string> Complaints
    {
        get { lock (_lock) return [.. _complaints.Where(c => !_tolerated.Exists(part => c.Contains(part)))]; }
    }

    internal static async Task<Visit> BeginAsync(
        IBrowser browser, Visitor visitor, Uri address, Func<string, string> samplePhoto, float longestWaitMs)
    {
        var context = await browser.NewContextAsync(visitor.ToOptions(address));
        context.SetDefaultTimeout(longestWaitMs);
        var visit = new Visit(context, address, samplePhoto);
        visit.Watch();
        await visit.Camera.InstallAsync(visitor.Camera);
        await visit.Announcements.InstallAsync();
        await visit.Senses.InstallAsync();
        await context.AddInitScriptAsync(Script.Read("layout-shift"));
        visit.Page = await context.NewPageAsync();
        return visit;
    }

    /// <summary>Opens a page of the guide by its path, such as <c>/artworks/demo-201</c>.</summary>
    public async Task<IResponse> GoAsync(string path) =>
        await Page.GotoAsync(path) ?? throw new InvalidOperationException($"{path} gave no answer.");

    /// <summary>Opens a page as <see cref="GoAsync"/> does, and waits until all its scripts have begun.</summary>
    public async Task GoAndSettleAsync(string path)
    {
        await GoAsync(path);
        await Page.WaitForFunctionAsync(
            "() => !document.querySelector('[data-module]:not([data-started=done])')");
    }

    /// <summary>Sends a photo by the page's plain form, as a browser without script does, and waits for the
    /// answer's page.</summary>
    /// <param name="file">Such as one of <see cref="Gallery.SamplePhoto"/>.</param>
    public async Task IdentifyByFormAsync(string file)
    {
        var form = Page.Locator("form:has(input[type=file])").First;
        await form.Locator("input[type=file]").SetInputFilesAsync(file);
        await form.Locator("button:not([type=button])").First.ClickAsync();
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>Sends one of the sample photos that the first page offers, or the page of all of them.</summary>
    /// <param name="photo">Such as <see cref="Samples.GiltFrame"/>.</param>
    public async Task IdentifySampleAsync(string photo)
    {
        var button = Page.Locator($"form[action$='{photo}'] button");
        if (await button.CountAsync() == 0) await Page.Locator("a[href$='/samples']").ClickAsync();
        await button.ClickAsync();
    }

    /// <summary>Expects complaints that hold these words, such as a refusal that the test provokes.</summary>
    public void Tolerate(string part)
    {
        lock (_lock) _tolerated.Add(part);
    }

    /// <summary>Takes the network away, or gives it back.</summary>
    public Task SetOfflineAsync(bool isOffline)
    {
        Tolerate("net::ERR_INTERNET_DISCONNECTED");
        return Context.SetOfflineAsync(isOffline);
    }

    /// <summary>Makes a slow phone of it, or a slow network.</summary>
    /// <param name="processor">How many times slower than this machine.</param>
    /// <param name="latencyMs">Added to each request.</param>
    /// <param name="bytesPerSecond">Either way; null for as many as there may be.</param>
    public async Task SlowDownAsync(double processor = 1, int latencyMs = 0, int? bytesPerSecond = null)
    {
        var session = await Context.NewCDPSessionAsync(Page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = processor });
        await session.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false, ["latency"] = latencyMs,
            ["downloadThroughput"] = bytesPerSecond ?? -1, ["uploadThroughput"] = bytesPerSecond ?? -1,
        });
    }

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();

    private void Watch()
    {
        Context.Request += (_, request) =>
        {
            if (!IsOwn(request.Url)) Complain($"asked another host: {request.Method} {request.Url}");
        };
        Context.WebError += (_, error) => Complain($"threw: {error.Error}");
        Context.Console += (_, message) =>
        {
            if (message.Type == "error") Complain($"wrote an error: {message.Text} ({message.Location})");
        };
    }

    private bool IsOwn(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var asked)
        && (asked.Scheme is "data" or "blob" or "about" || asked.Authority == Address.Authority);

    private void Complain(string complaint)
    {
        lock (_lock) _complaints.Add(complaint);
    }
}
