using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MuseumGuide.Benchmarks.Serving;

/// <summary>A server of our own on a free port; it ends with its owner.</summary>
internal sealed class GuideServer : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private readonly Process _process;

    private GuideServer(Process process, HttpClient client) => (_process, Client) = (process, client);

    /// <summary>Asks this server.</summary>
    public HttpClient Client { get; }

    /// <summary>Processor time taken so far, over all cores.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Imports collections into a data folder that has none yet.</summary>
    public static async Task FillAsync(ServedOptions options, string dataFolder, CancellationToken cancellationToken)
    {
        if (File.Exists(Path.Combine(dataFolder, "museum.db"))) return;
        foreach (var collection in options.Collections)
        {
            using var import = Start(options.Executable, dataFolder, ["import", collection], []);
            await import.WaitForExitAsync(cancellationToken);
            if (import.ExitCode != 0) throw new InvalidOperationException($"{collection} was not imported whole.");
        }
    }

    /// <summary>Starts a server and waits until it is ready.</summary>
    public static async Task<GuideServer> StartAsync(
        string executable, string dataFolder, bool useCache, CancellationToken cancellationToken,
        params (string Name, string Value)[] environment)
    {
        var port = FreePort();
        var process = Start(executable, dataFolder, ["serve"],
        [
            ("PORT", port.ToString(CultureInfo.InvariantCulture)),
            ("ENABLE_CACHE", useCache ? "true" : "false"), .. environment,
        ]);
        var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 1_000 })
        {
            BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")),
        };
        var server = new GuideServer(process, client);
        var started = Stopwatch.GetTimestamp();
        while (!await server.IsReadyAsync(cancellationToken))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(started) > LongestStart)
            {
                await server.DisposeAsync();
                throw new InvalidOperationException("The server did not become ready.");
            }

            await Task.Delay(50, cancellationToken);
        }

        return server;
    }

    /// <summary>Asks the readiness probe.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await Client.GetAsync("/health/ready", cancellationToken);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>A port of this machine where nobody listens.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Start(
        string executable, string dataFolder, string[] arguments, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Path.GetFullPath(executable), arguments)
        {
            WorkingDirectory = dataFolder,
            UseShellExecute = false,
            // What it says is of no interest here and must not mix with the table.
            RedirectStandardOutput = true,
        };
        start.Environment["DATA_DIR"] = dataFolder;
        start.Environment["HOST"] = "127.0.0.1";
        start.Environment["ENVIRONMENT"] = "production";
        start.Environment["DEMO_GALLERY"] = "false";
        start.Environment["LOG_LEVEL"] = "warning";
        start.Environment["MAX_REQUESTS_PER_MINUTE"] = "10000000";
        start.Environment["MAX_REQUESTS_PER_HOUR"] = "10000000";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }
}
