using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MuseumGuide.Engines.Pinecone;
using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Observability.Telemetry.Monitoring;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Faults;

/// <summary>The real guide over two works whose vectors are in a fake Pinecone, and without an index of local features,
/// so that the store alone leads to them.</summary>
public sealed class VectorGuide : IAsyncLifetime
{
    internal const int Moon = 1;

    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new();
    private WebApplication? _app;

    internal FakePinecone Pinecone { get; private set; } = null!;

    internal List<string> Log { get; } = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Pinecone = await FakePinecone.StartAsync();
        Pinecone.Add("museum-artworks", 256);
        var collection = Directory.CreateDirectory(Path.Combine(_folder.Path, "works")).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(collection, "artworks.csv"),
            """
            id,title,artist,year,image
            moon,The Moon,Ada Aberg,1900,moon.jpg
            mill,The Mill,Ada Aberg,1901,mill.jpg

            """, Token);
        await File.WriteAllBytesAsync(Path.Combine(collection, "moon.jpg"), Boards.Picture(Moon), Token);
        await File.WriteAllBytesAsync(Path.Combine(collection, "mill.jpg"), Boards.Picture(2), Token);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_app is not null) await _app.DisposeAsync();
        await Pinecone.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Runs a verb.</summary>
    /// <returns>The exit code, and all that was said.</returns>
    internal async Task<(int Code, string Said)> RunAsync(params string[] args)
    {
        await using var said = new StringWriter();
        string[] full = args is ["import"] ? ["import", Path.Combine(_folder.Path, "works")] : args;
        var code = await GuideCommandLine.RunAsync(full, new Terminal(said, said, CreateSettings), Token);
        return (code, said.ToString());
    }

    /// <summary>Starts the server and waits until it is ready.</summary>
    internal async Task ServeAsync()
    {
        _app = GuideApplication.Create(
            CreateSettings(), services => services.AddSingleton<ILoggerProvider>(new KeptLog(Log)));
        await _app.StartAsync(Token);
        _client.BaseAddress = new Uri(_app.Urls.First());
        await WaitUntilAsync(async () => (await _client.GetAsync("/health/ready", Token)).IsSuccessStatusCode);
    }

    internal async Task<JsonNode> IdentifyAsync(byte[] photo)
    {
        using var answer = await _client.PostAsync(
            "/api/v1/identify", GuideServer.Raw(photo, "image/jpeg"), Token);
        answer.EnsureSuccessStatusCode();
        return await GuideServer.ReadJsonAsync(answer);
    }

    internal async Task<JsonNode> HealthAsync() =>
        JsonNode.Parse(await _client.GetStringAsync("/health", Token))!;

    internal Task<string> ScrapeAsync() => _client.GetStringAsync("/metrics", Token);

    internal static async Task WaitUntilAsync(Func<Task<bool>> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (!await condition()) await Task.Delay(20, limit.Token);
    }

    private GuideSettings CreateSettings()
    {
        var settings = new GuideSettings { Environment = GuideEnvironment.Testing };
        settings.Server.Port = 0;
        settings.Storage.DataDirectory = _folder.Path;
        settings.Speech.Provider = SpeechProvider.None;
        settings.Vectors.Store = VectorStore.Pinecone;
        settings.Vectors.PineconeApiKey = FakePinecone.Key;
        settings.Vectors.PineconeHost = Pinecone.Address;
        settings.Vectors.LocalIndexMaxWorks = 0;
        // Longer than a busy machine takes for its first searches.
        settings.Vectors.Timeout = TimeSpan.FromSeconds(2);
        return settings;
    }
}
