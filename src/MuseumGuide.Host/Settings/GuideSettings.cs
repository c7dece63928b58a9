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

    /// <summary>The key of the staff's routes, which do not exist without one.</summary>
    public string? AdminApiKey { get; set; }

    /// <summary>The level to log at, whether set or left to the environment.</summary>
    public LogLevel EffectiveLogLevel => Log.Level ?? Environment switch
    {
        GuideEnvironment.Development => LogLevel.Debug,
        GuideEnvironment.Production => LogLevel.Information,
        _ => LogLevel.Warning,
    };

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
    }

    /// <summary>Time between "not ready" and the last accepted connection at the end, for balancers to notice:
    /// 5 s in production, else none.</summary>
    public TimeSpan DrainDelay => Environment == GuideEnvironment.Production ? TimeSpan.FromSeconds(5) : TimeSpan.Zero;
}
