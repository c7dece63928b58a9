using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Host;
using MuseumGuide.Host.Limits;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>The real guide on a free port of this machine, over the demo gallery and with real recognition.</summary>
internal sealed class Guide : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(5);

    private readonly string _data;
    private readonly WebApplication _app;

    private Guide(string data, Action<GuideSettings>? change, Action<IServiceCollection>? replace)
    {
        _data = data;
        var settings = new GuideSettings { Environment = GuideEnvironment.Testing };
        settings.Server.MaxRequestsPerMinute = 10_000_000;
        settings.Server.MaxRequestsPerHour = 10_000_000;
        settings.Server.Port = 0;
        settings.Storage.DataDirectory = data;
        settings.Storage.DemoGallery = DemoGalleryMode.True;
        change?.Invoke(settings);
        _app = GuideApplication.Create(settings, services =>
        {
            services.AddSingleton<IStartupFilter, ToldProblems>();
            // Several browsers on a small machine make it slower than a museum's.
            services.Configure<LimitOptions>(limits => limits.PhotoWait = TimeSpan.FromSeconds(10));
            replace?.Invoke(services);
        });
    }

    /// <summary>Where it listens, with a slash at the end.</summary>
    public Uri Address => new(_app.Urls.Single());

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts one and waits until it can be sent photos.</summary>
    /// <param name="change">Changes settings, such as a provider's address.</param>
    /// <param name="replace">Replaces services, such as the clock or the answerer.</param>
    /// <param name="isEmpty">Whether it starts with an empty data folder, and fills that before it is ready.</param>
    /// <param name="waits">Whether to wait until it is ready.</param>
    public static async Task<Guide> StartAsync(
        Action<GuideSettings>? change = null, Action<IServiceCollection>? replace = null, bool isEmpty = false,
        bool waits = true)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(LongestStart);
        var data = Directory.CreateTempSubdirectory("museum-guide-browser-").FullName;
        if (!isEmpty) await DemoData.CopyToAsync(data, limit.Token);
        var guide = new Guide(data, change, replace);
        await guide._app.StartAsync(limit.Token);
        if (waits) await guide.WaitUntilReadyAsync(limit.Token);
        return guide;
    }

    /// <summary>The file of a sample photo, such as <c>01-gilt-frame.jpg</c>.</summary>
    public string SamplePhoto(string name) => Path.Combine(_data, "demo", "photos", name);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        while (true)
        {
            using var answer = await client.GetAsync(new Uri(Address, "health/ready"), cancellationToken);
            if (answer.IsSuccessStatusCode) return;
            await Task.Delay(50, cancellationToken);
        }
    }
}
