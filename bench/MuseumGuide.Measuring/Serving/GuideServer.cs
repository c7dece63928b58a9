using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MuseumGuide.Measuring.Serving;

/// <summary>A server of our own on a free port; it ends with its owner.</summary>
internal sealed class GuideServer : IAsyncDisposable
{
    private const int MostLines = 20_000;
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();

    private GuideServer(Process process, HttpClient client) => (_process, Client) = (process, client);

    /// <summary>Asks this server.</summary>
    public HttpClient Client { get; }

    /// <summary>The process, also after its end.</summary>
    public int ProcessId => _process.Id;

    public int Port => Client.BaseAddress!.Port;

    public bool HasExited => _process.HasExited;

    /// <summary>From the start of the process to its first readiness.</summary>
    public TimeSpan StartTime { get; private set; }

    /// <summary>What it wrote to the terminal, the first 20,000 lines of it.</summary>
    public IReadOnlyCollection<string> Output => _output;

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
    public static async Task FillAsync(
        GuideLaunch launch, IEnumerable<string> collections, CancellationToken cancellationToken)
    {
        if (File.Exists(Path.Combine(launch.DataFolder, "museum.db"))) return;
        foreach (var collection in collections)
        {
            using var import = launch.Start("import", Path.GetFullPath(collection));
            var output = import.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = import.StandardError.ReadToEndAsync(cancellationToken);
            await import.WaitForExitAsync(cancellationToken);
            if (import.ExitCode != 0)
                throw new InvalidOperationException(
                    $"{collection} was not imported whole: {await output}{await errors}");
        }
    }

    /// <summary>Starts a server and waits until it is ready.</summary>
    /// <param name="port">Where it is to listen; null for a free port.</param>
    /// <exception cref="InvalidOperationException">It did not become ready; the message has what it said.</exception>
    public static async Task<GuideServer> StartAsync(
        GuideLaunch launch, CancellationToken cancellationToken, int? port = null)
    {
        var started = Stopwatch.GetTimestamp();
        var server = Launch(launch, port ?? FreePort());
        while (!await server.IsReadyAsync(cancellationToken))
        {
            if (server.HasExited || Stopwatch.GetElapsedTime(started) > LongestStart)
            {
                await server.DisposeAsync();
                throw new InvalidOperationException(
                    $"The server did not become ready. {string.Join(' ', server.Output.TakeLast(5))}");
            }

            await Task.Delay(20, cancellationToken);
        }

        server.StartTime = Stopwatch.GetElapsedTime(started);
        return server;
    }

    /// <summary>Starts a server and does not wait for anything.</summary>
    public static GuideServer Launch(GuideLaunch launch) => Launch(launch, FreePort());

    private static GuideServer Launch(GuideLaunch launch, int port)
    {
        var process = launch.With(("PORT", port.ToString(CultureInfo.InvariantCulture))).Start("serve");
        var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 1_000 })
        {
            BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")),
        };
        var server = new GuideServer(process, client);
        process.OutputDataReceived += (_, line) => server.Keep(line.Data);
        process.ErrorDataReceived += (_, line) => server.Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
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

    /// <summary>Kills it at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to end, as a service manager does.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", ProcessId.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <returns>Its exit code; null when it runs on.</returns>
    public async Task<int?> WaitForExitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        try
        {
            await _process.WaitForExitAsync(cancellationToken).WaitAsync(longest, cancellationToken);
            return _process.ExitCode;
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await KillAsync();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is not null && _output.Count < MostLines) _output.Enqueue(line);
    }
}
