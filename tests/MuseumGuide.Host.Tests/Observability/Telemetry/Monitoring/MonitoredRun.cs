using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using MuseumGuide.Engines;
using MuseumGuide.Engines.Pinecone;
using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Observability.Telemetry.Monitoring;

/// <summary>One run of the real program under every kind of request, watched by a real Prometheus and by receivers of
/// everything else that it sends.</summary>
public sealed class MonitoredRun : IAsyncLifetime
{
    private const int Moon = 1;
    private const int Mill = 2;
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _prometheusFolder = new();
    private readonly UdpSink _statsd = new();
    private readonly CancellationTokenSource _end = new();
    private readonly HttpClient _client = new();
    private readonly RedisServer _redis = RedisServer.Absent();
    private FakeProvider? _provider;
    private FakePinecone? _pinecone;
    private OtlpReceiver? _otlp;
    private ChildProgram? _guide;
    private PrometheusServer? _prometheus;
    private Task _visitors = Task.CompletedTask;

    internal OtlpReceiver Otlp => _otlp!;

    internal PrometheusServer Prometheus => _prometheus!;

    /// <summary>What was scraped after every kind of request.</summary>
    public string Scrape { get; private set; } = "";

    public IReadOnlyList<byte[]> Datagrams => _statsd.Datagrams;

    public string[] EmfLines => File.ReadAllLines(EmfFile);

    private string EmfFile => Path.Combine(_folder.Path, "logs", "metrics.emf");

    public async ValueTask InitializeAsync()
    {
        _provider = await FakeProvider.StartAsync();
        await _redis.StartAsync(_end.Token);
        _pinecone = await FakePinecone.StartAsync();
        _pinecone.Add("museum-artworks", 256);
        _otlp = await OtlpReceiver.StartAsync();
        await ImportAsync();
        var port = FakeProvider.FindClosedPort();
        _client.BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        _guide = new ChildProgram(
            Path.Combine(AppContext.BaseDirectory, "museum-guide"), _folder.Path, ["serve"], Environment(port));
        await _guide.WaitAsync(IsReadyAsync, _end.Token);
        _visitors = VisitAsync();
        _prometheus = PrometheusServer.Start(_prometheusFolder.Path, _client.BaseAddress.Authority);
        await _prometheus.WaitAsync(
            () => _prometheus.FindsAsync("count_over_time(up[5m]) >= 5 and on () museum_guide_chat_answers_total "
                + "and on () museum_guide_speech_sentence_duration_seconds_count "
                + "and on () museum_guide_recognition_tier_duration_seconds_count{tier=\"vision\"} "
                + "and on () museum_guide_recognition_duration_seconds_count{tier=\"retrieval\"} "
                + "and on () sum(rate(museum_guide_model_duration_seconds_count[5m])) > 0 "
                + "and on () museum_guide:photos_within_300ms:ratio_rate30m", _end.Token),
            _end.Token);
        Scrape = await _client.GetStringAsync("/metrics", _end.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _visitors;
        if (_prometheus is not null) await _prometheus.DisposeAsync();
        if (_guide is not null) await _guide.DisposeAsync();
        if (_otlp is not null) await _otlp.DisposeAsync();
        if (_provider is not null) await _provider.DisposeAsync();
        await _redis.DisposeAsync();
        if (_pinecone is not null) await _pinecone.DisposeAsync();
        _client.Dispose();
        _statsd.Dispose();
        _end.Dispose();
        _folder.Dispose();
        _prometheusFolder.Dispose();
    }

    private (string Name, string Value)[] Environment(int port) =>
    [
        ("ENVIRONMENT", "testing"), ("PORT", port.ToString(CultureInfo.InvariantCulture)), ("DATA_DIR", _folder.Path),
        ("DEMO_GALLERY", "false"), ("SPEECH", "local"),
        ("MAX_REQUESTS_PER_MINUTE", "1000000"), ("MAX_REQUESTS_PER_HOUR", "1000000"),
        ("MAX_PAID_REQUESTS_PER_MINUTE", "1000000"), ("MAX_PAID_REQUESTS_PER_HOUR", "1000000"),
        ("REDIS_URL", _redis.Url),
        ("VECTOR_STORE", "pinecone"), ("PINECONE_API_KEY", FakePinecone.Key),
        ("PINECONE_HOST", _pinecone!.Address.AbsoluteUri),
        ("OPENAI_API_KEY", "sk-canary-4711"), ("OPENAI_BASE_URL", _provider!.BaseUrl.ToString()),
        ("STATSD_URL", string.Create(CultureInfo.InvariantCulture, $"udp://127.0.0.1:{_statsd.Port}")),
        ("EMF_FILE", EmfFile), ("MuseumGuide__Telemetry__EmfInterval", "00:00:01"),
        ("MuseumGuide__Telemetry__BudgetInterval", "00:00:01"),
        ("OTEL_EXPORTER_OTLP_ENDPOINT", _otlp!.Address.ToString()), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
        ("OTEL_METRIC_EXPORT_INTERVAL", "1000"), ("OTEL_BSP_SCHEDULE_DELAY", "500"),
    ];

    private async Task ImportAsync()
    {
        var collection = Directory.CreateDirectory(Path.Combine(_folder.Path, "works")).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(collection, "artworks.csv"),
            """
            id,title,artist,year,image,description
            moon,The Moon,Ada Aberg,1900,moon.jpg,A moon stands over a mill.
            mill,The Mill,Ada Aberg,1901,mill.jpg,A mill stands under a moon.

            """);
        await File.WriteAllBytesAsync(Path.Combine(collection, "moon.jpg"), Boards.Picture(Moon));
        await File.WriteAllBytesAsync(Path.Combine(collection, "mill.jpg"), Boards.Picture(Mill));
        var settings = new GuideSettings { Environment = GuideEnvironment.Testing };
        settings.Storage.DataDirectory = _folder.Path;
        settings.Vectors.Store = VectorStore.Pinecone;
        settings.Vectors.PineconeApiKey = FakePinecone.Key;
        settings.Vectors.PineconeHost = _pinecone!.Address;
        await using var said = new StringWriter();
        var code = await GuideCommandLine.RunAsync(
            ["import", collection], new Terminal(said, said, () => settings), _end.Token);
        Assert.True(code == ExitCode.Done, said.ToString());
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await _client.GetAsync("/health/ready", _end.Token);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    // Finds and misses, refusals, questions, speech, pages, and what is not there.
    private async Task VisitAsync()
    {
        try
        {
            for (var round = 0; ; round++)
            {
                await PostPhotoAsync(Boards.Picture(Moon));
                await PostPhotoAsync(Boards.OnWall(Moon));
                await PostPhotoAsync(Boards.Picture(seed: Mill + 1 + round));
                await PostPhotoAsync([1, 2, 3]);
                await PostAsync("/api/v1/artworks/moon/chat", new { question = "Who made this?" });
                await PostAsync("/api/v1/speech", new { text = $"Sentence {round}. The same.", lang = "en" });
                foreach (var path in (string[])["/", "/api/v1/artworks/moon", "/api/v1/artworks/none", "/none"])
                    (await _client.GetAsync(path, _end.Token)).Dispose();
                await Task.Delay(200, _end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The end of the test.
        }
    }

    private async Task PostPhotoAsync(byte[] photo)
    {
        using var body = new ByteArrayContent(photo);
        body.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        (await _client.PostAsync("/api/v1/identify", body, _end.Token)).Dispose();
    }

    private async Task PostAsync(string path, object body) =>
        (await _client.PostAsJsonAsync(path, body, _end.Token)).Dispose();
}
