using MuseumGuide.Browser.Tests.Rig;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Measuring.Clusters;
using MuseumGuide.Measuring.Serving;

namespace MuseumGuide.Cluster.Tests.Rig;

/// <summary>A cluster with the demo gallery and a model provider, for all tests of the program.</summary>
public sealed class DemoCluster : IAsyncLifetime
{
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
            ],
            token);
    }

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null) await _cluster.DisposeAsync();
        if (_provider is not null) await _provider.DisposeAsync();
        Directory.Delete(_gallery, recursive: true);
    }
}
