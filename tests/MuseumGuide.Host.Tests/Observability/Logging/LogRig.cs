using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Observability.Logging;

/// <summary>The real logging of a server in production, into a folder of its own.</summary>
internal sealed class LogRig : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    public LogRig(Action<GuideSettings>? change = null)
    {
        var settings = new GuideSettings { Environment = GuideEnvironment.Production };
        settings.Log.File = Path.Combine(_folder.Path, "logs", "app.log");
        settings.Log.EchoesToConsole = false;
        change?.Invoke(settings);
        _services = new ServiceCollection()
            .AddSingleton(TimeProvider.System).AddMetrics().AddSingleton<AuditLog>().AddSingleton<PerformanceLog>()
            .AddLogging(logging => logging.AddGuideLogging(settings))
            .BuildServiceProvider();
        Losses = _services.GetRequiredService<LogLosses>();
    }

    public string Folder => Path.Combine(_folder.Path, "logs");

    public AuditLog Audit => _services.GetRequiredService<AuditLog>();

    public PerformanceLog Performance => _services.GetRequiredService<PerformanceLog>();

    public LogLosses Losses { get; }

    public ILogger CreateLogger(string category = "MuseumGuide.Tests.Speaker") =>
        _services.GetRequiredService<ILoggerFactory>().CreateLogger(category);

    /// <summary>Ends the logging, so that everything is written.</summary>
    public LogRig Finish()
    {
        _services.Dispose();
        return this;
    }

    /// <summary>The lines of the files that match, in their order; each must be a JSON object.</summary>
    public IReadOnlyList<JsonObject> Read(string pattern) => Read(Folder, pattern);

    public static IReadOnlyList<JsonObject> Read(string folder, string pattern) => Directory.Exists(folder)
        ?
        [
            .. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
                .Select(line => JsonNode.Parse(line)!.AsObject()),
        ]
        : [];

    public void Dispose()
    {
        _services.Dispose();
        _folder.Dispose();
    }
}
