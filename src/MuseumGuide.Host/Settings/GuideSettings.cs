using MuseumGuide.Spending;

namespace MuseumGuide.Host.Settings;

/// <summary>Everything an operator can set, checked.</summary>
internal sealed class GuideSettings
{
    /// <summary>Where the guide runs. Default development.</summary>
    public GuideEnvironment Environment { get; set; } = GuideEnvironment.Development;

    public MuseumSettings Museum { get; } = new();

    public ServerOptions Server { get; } = new();

    public RecognitionSettings Recognition { get; } = new();

    public StorageOptions Storage { get; } = new();

    public LogOptions Log { get; } = new();

    public ModelSettings Models { get; } = new();

    public BudgetOptions Spending { get; } = new();

    public SpeechSettings Speech { get; } = new();

    public VectorSettings Vectors { get; } = new();

    public TelemetrySettings Telemetry { get; } = new();

    /// <summary>The key of the staff's routes, which do not exist without one.</summary>
    public AdminKey? AdminApiKey { get; set; }

    /// <summary>The level to log at, whether set or left to the environment.</summary>
    public LogLevel EffectiveLogLevel => Log.Level ?? Environment switch
    {
        GuideEnvironment.Development => LogLevel.Debug,
        GuideEnvironment.Production => LogLevel.Information,
        _ => LogLevel.Warning,
    };

    /// <summary>Whether lines go to files beside <see cref="LogOptions.File"/>: in production only.</summary>
    public bool LogsToFiles => Environment == GuideEnvironment.Production;

    /// <summary>Whether an empty catalog is to be filled with the demo gallery.</summary>
    public bool FillsEmptyCatalog => Storage.DemoGallery switch
    {
        DemoGalleryMode.True => true,
        DemoGalleryMode.False => false,
        _ => Environment == GuideEnvironment.Development,
    };

    /// <summary>What a chosen feature needs and lacks, one sentence each.</summary>
    public IEnumerable<string> FindLacks()
    {
        if (Speech.Provider == SpeechProvider.OpenAI && Models.ApiKey is null)
            yield return "SPEECH is openai, which needs OPENAI_API_KEY.";
        if (Vectors.Store == VectorStore.Pinecone && Vectors.PineconeApiKey is null)
            yield return "VECTOR_STORE is pinecone, which needs PINECONE_API_KEY.";
        if (Vectors.Store == VectorStore.Pgvector && !Storage.IsShared)
            yield return "VECTOR_STORE is pgvector, which needs a postgres:// address as DATABASE_URL.";
        if (Storage.FindDatabaseProblem() is { } problem)
            yield return $"DATABASE_URL cannot be read: {problem}";
        if (Telemetry is { EnableMonitoring: true, EnableMetrics: false })
            yield return "ENABLE_MONITORING is true, which needs ENABLE_METRICS=true.";
        if (Telemetry is { EnableMonitoring: true, MetricsPort: > 0 } && Telemetry.MetricsPort == Server.Port)
            yield return "METRICS_PORT must differ from PORT when ENABLE_MONITORING is true.";
    }

    /// <summary>Time that the port stays shut at the most while the index is loaded: 20 s in production, else none.
    /// </summary>
    public TimeSpan OpeningPatience =>
        Environment == GuideEnvironment.Production ? TimeSpan.FromSeconds(20) : TimeSpan.Zero;

    /// <summary>Time between "not ready" and the last accepted connection at the end, for balancers to notice:
    /// <see cref="ServerOptions.DrainDelay"/> in production, else none.</summary>
    public TimeSpan DrainDelay => Environment == GuideEnvironment.Production ? Server.DrainDelay : TimeSpan.Zero;

    /// <summary>Time that streams have to finish after the end was asked for, before they are told of it: 15 s in
    /// production, else 1 s.</summary>
    public TimeSpan StreamGrace => TimeSpan.FromSeconds(Environment == GuideEnvironment.Production ? 15 : 1);
}
