using MuseumGuide.Browser.Tests.Rig;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Measuring.Clusters;
using MuseumGuide.Measuring.Serving;

namespace MuseumGuide.Cluster.Tests.Rig;

/// <summary>A cluster with the demo gallery and a model provider, for all tests of the program.</summary>
public sealed class DemoCluster : IAsyncLifetime
{
    private const int MostTries = 40;
    private readonly string _gallery = Directory.CreateTempSubdirectory("museum-guide-gallery-").FullName;
    private GuideCluster? _cluster;
    private FakeProvider? _provider;

    public FakeProvider Provider => _provider!;

    /// <summary>Photos of works of the gallery as visitors take them.</summary>
    public IReadOnlyList<byte[]> Photos { get; private set; } = [];

    /// <summary>A photo of a picture that the gallery does not have.</summary>
    public byte[] Stranger { get; private set; } = [];

    internal GuideCluster Cluster => _cluster!;

    public async ValueTask InitializeAsync()
    {
        var token = TestContext.Current.CancellationToken;
        await DemoData.CopyToAsync(_gallery, token);
        var photos = Directory.EnumerateFiles(Path.Combine(_gallery, "demo", "photos"), "*.jpg")
            .Order(StringComparer.Ordinal).ToArray();
        Photos = [.. photos[..^2].Select(File.ReadAllBytes)];
        Stranger = await File.ReadAllBytesAsync(photos[^2], token);
        _provider = await FakeProvider.StartAsync();
        _cluster = await GuideCluster.StartAsync(
            new GuideLaunch(Path.Combine(AppContext.BaseDirectory, "museum-guide"), _gallery),
            Path.Combine(Repository.Root, "deploy/nginx"),
            [
                ("OPENAI_API_KEY", "sk-c1u57e4f9b2d5a8c3e6f"), ("OPENAI_BASE_URL", _provider.BaseUrl.ToString()),
                ("PAID_REQUESTS_PER_DAY", "1000000"), ("PAID_REQUESTS_PER_CLIENT", "1000000"), ("SPEECH", "none"),
                // Longer than nginx leaves alone an instance that has just come back: a second, counted in whole ones.
                ("DRAIN_SECONDS", "3"),
                // Both instances, the engines and the visitors share this machine's cores.
                ("MuseumGuide__Limits__PhotoWait", "00:00:10"), ("MuseumGuide__Limits__WaitingPhotos", "64"),
            ],
            token);
    }

    /// <summary>Starts visitors when both instances know every photo and every page that these will ask for.</summary>
    internal async Task<VisitorLoad> StartLoadAsync()
    {
        foreach (var guide in Cluster.Guides)
        {
            for (var number = 0; number < 4 * Photos.Count; number++) await AskAsync(guide.Client, number);
        }

        var load = VisitorLoad.Start(Cluster.Client, Photos);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        return load;
    }

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null) await _cluster.DisposeAsync();
        if (_provider is not null) await _provider.DisposeAsync();
        Directory.Delete(_gallery, recursive: true);
    }

    // What the test before took away is back within a few seconds.
    private async Task AskAsync(HttpClient client, int number)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await VisitorLoad.AskOnceAsync(client, Photos, number, TestContext.Current.CancellationToken);
                return;
            }
            catch (HttpRequestException) when (tries < MostTries)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(250), TestContext.Current.CancellationToken);
            }
        }
    }
}
