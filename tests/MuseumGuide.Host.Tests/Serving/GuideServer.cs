using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using MuseumGuide.Asking;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Observability.Logging;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Recognition.Vision;
using MuseumGuide.Visiting;

namespace MuseumGuide.Host.Tests.Serving;

/// <summary>The real server on a real port, over a collection in memory and a scripted tier.</summary>
internal sealed class GuideServer : IAsyncDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly WebApplication _app;
    private readonly HttpClient _client;
    private readonly CanaryScan _canaries = new();

    private GuideServer(Action<GuideSettings>? change, Action<IServiceCollection>? replace)
    {
        Settings = new GuideSettings { Environment = GuideEnvironment.Testing };
        Settings.Server.Port = 0;
        Settings.Storage.DataDirectory = _data.Path;
        change?.Invoke(Settings);
        _app = GuideApplication.Create(Settings, services =>
        {
            Replace(services);
            replace?.Invoke(services);
        });
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public GuideSettings Settings { get; }

    public MemoryCollection Collection { get; } = new();

    public ScriptedTier Tier { get; } = new();

    public ScriptedAnswerer Answerer { get; } = new();

    public List<string> Log { get; } = [];

    public int Fillings { get; private set; }

    public WebApplication App => _app;

    public Uri Address => _client.BaseAddress!;

    /// <summary>Starts a server that holds two works.</summary>
    public static async Task<GuideServer> StartAsync(
        Action<GuideSettings>? change = null, bool isEmpty = false, bool isBroken = false, bool waits = true,
        Action<IServiceCollection>? replace = null)
    {
        var server = new GuideServer(change, replace);
        if (isBroken) server.Collection.Failure = new CatalogException("sqlite", "read", new IOException());
        if (!isEmpty) server.Collection.Import(Works.Moon, Works.Mill);
        await server._app.StartAsync(Token);
        server._client.BaseAddress = new Uri(server._app.Urls.First());
        if (waits) await server.WaitUntilAsync(async () => (await server.GetAsync("/health/ready")).IsSuccessStatusCode);
        return server;
    }

    public Task<HttpResponseMessage> GetAsync(string path, string? accept = null) =>
        SendAsync(HttpMethod.Get, path, null, accept);

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, HttpContent? content, string? accept = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (accept is not null) request.Headers.Accept.ParseAdd(accept);
        return await SendAsync(request);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        await _canaries.NoteAsync(request);
        return await _client.SendAsync(request, Token);
    }

    public Task<HttpResponseMessage> IdentifyAsync(byte[] photo, string query = "", string? type = "image/jpeg") =>
        SendAsync(HttpMethod.Post, "/api/v1/identify" + query, Raw(photo, type));

    public async Task WaitUntilAsync(Func<Task<bool>> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (!await condition()) await Task.Delay(20, limit.Token);
    }

    public static ByteArrayContent Raw(byte[] bytes, string? type)
    {
        var content = new ByteArrayContent(bytes);
        if (type is not null) content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }

    public static async Task<JsonNode> ReadJsonAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync(Token))!;

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        _data.Dispose();
        _canaries.AssertNone(Settings);
    }

    private void Replace(IServiceCollection services)
    {
        services.RemoveAll<IRecognitionTier>().AddSingleton<IRecognitionTier>(Tier);
        if (Settings.Models.ApiKey is not null) services.AddSingleton<IRecognitionTier, VisionTier>();
        services.RemoveAll<IAnswerer>().AddSingleton<IAnswerer>(Answerer);
        services.RemoveAll<ICollectionSearch>().AddSingleton<ICollectionSearch>(Collection);
        services.RemoveAll<ICollectionOverview>().AddSingleton<ICollectionOverview>(Collection);
        services.RemoveAll<ITours>().AddSingleton<ITours>(Collection);
        services.AddSingleton<ILoggerProvider>(new KeptLog(Log)).AddSingleton<ILoggerProvider>(_canaries);
        services.AddLogging(logging => logging.AddFilter<CanaryScan>("MuseumGuide", LogLevel.Trace));
        services.RemoveAll<IArtworkCatalog>().AddSingleton<IArtworkCatalog>(Collection);
        services.RemoveAll<IMediaStore>().AddSingleton<IMediaStore>(Collection);
        services.RemoveAll<IReferenceStore>().AddSingleton<IReferenceStore>(Collection);
        services.RemoveAll<IReadOnlyList<SamplePhoto>>()
            .AddSingleton<IReadOnlyList<SamplePhoto>>(
            [
                new("by the door.jpg", "A moon by the door."),
                .. Enumerable.Range(2, 4).Select(number => new SamplePhoto($"{number}.jpg", $"A moon in room {number}.")),
            ]);
        services.RemoveAll<FillCatalog>().AddSingleton<FillCatalog>(_ =>
        {
            Fillings++;
            Collection.Import(Works.Moon);
            return Task.CompletedTask;
        });
    }
}
