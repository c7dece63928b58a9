using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Observability.Logging;

/// <summary>A server that logs as in production, into a folder of its own.</summary>
internal sealed class LoggedServer : IAsyncDisposable
{
    private readonly TemporaryFolder _logs = new();
    private bool _isEnded;

    private LoggedServer()
    {
    }

    public GuideServer Server { get; private set; } = null!;

    public string Folder => _logs.Path;

    /// <summary>Starts it.</summary>
    /// <param name="start">Starts the server with settings changed; null starts a plain one.</param>
    public static async Task<LoggedServer> StartAsync(
        LogLevel? level = null, Func<Action<GuideSettings>, Task<GuideServer>>? start = null)
    {
        var logged = new LoggedServer();
        logged.Server = await (start ?? (change => GuideServer.StartAsync(change)))(settings =>
        {
            settings.Environment = GuideEnvironment.Production;
            settings.Log.File = Path.Combine(logged.Folder, "app.log");
            settings.Log.Level = level;
            settings.Log.EchoesToConsole = false;
        });
        return logged;
    }

    /// <summary>Ends the server, so that everything is written, and reads the lines of the files that match.</summary>
    public async Task<IReadOnlyList<JsonObject>> EndAsync(string pattern = "app*.log")
    {
        _isEnded = true;
        await Server.DisposeAsync();
        return LogRig.Read(Folder, pattern);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_isEnded) await Server.DisposeAsync();
        _logs.Dispose();
    }
}
