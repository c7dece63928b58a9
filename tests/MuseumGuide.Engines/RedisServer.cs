using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MuseumGuide.Engines;

/// <summary>A Redis of its own on a free port; it keeps nothing on disk.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(20);
    private readonly string[] _options;
    private EngineProcess? _process;

    private RedisServer(string[] options) => _options = options;

    /// <summary>Its port, the same after every start.</summary>
    public int Port { get; } = LoopbackPort.FindFree();

    /// <summary>Its address, without a user.</summary>
    public string Url => string.Create(CultureInfo.InvariantCulture, $"redis://127.0.0.1:{Port}");

    /// <summary>Starts one that answers.</summary>
    /// <param name="options">More options, such as <c>--requirepass secret</c>.</param>
    public static async Task<RedisServer> StartAsync(
        CancellationToken cancellationToken, params string[] options)
    {
        var server = new RedisServer(options);
        await server.StartAsync(cancellationToken);
        return server;
    }

    /// <summary>Starts one that also speaks TLS, on a port of its own.</summary>
    /// <returns>The server, and its address over TLS.</returns>
    public static async Task<(RedisServer Server, string Url)> StartAsync(
        TlsCertificate certificate, CancellationToken cancellationToken)
    {
        var port = LoopbackPort.FindFree().ToString(CultureInfo.InvariantCulture);
        var server = await StartAsync(
            cancellationToken, "--tls-port", port, "--tls-cert-file", certificate.File,
            "--tls-key-file", certificate.KeyFile, "--tls-auth-clients", "no");
        return (server, $"rediss://127.0.0.1:{port}");
    }

    /// <summary>One that is not started yet, and whose port refuses connections.</summary>
    public static RedisServer Absent() => new([]);

    /// <summary>Starts it on its port, empty.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _process = EngineProcess.Start(
            "redis-server",
            ["--port", Port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "",
             "--appendonly", "no", "--daemonize", "no", .. _options]);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LongestStart);
        while (!await AnswersAsync(limit.Token))
        {
            if (_process.HasExited)
                throw new InvalidOperationException($"redis-server ended at its start: {_process.Output}");
            await Task.Delay(10, limit.Token);
        }
    }

    /// <summary>Ends it at once, as a crash would.</summary>
    public async Task KillAsync()
    {
        if (_process is not { } process) return;
        _process = null;
        await process.DisposeAsync();
    }

    /// <summary>Makes it stand still; its connections stay.</summary>
    public void Stall() => _process!.Signal("STOP");

    /// <summary>Lets it go on after <see cref="Stall"/>.</summary>
    public void Resume() => _process!.Signal("CONT");

    /// <summary>Sends a command over a connection of its own.</summary>
    /// <returns>The reply as it came, its type's sign first, 64 KB of it at the most.</returns>
    public async Task<string> SendAsync(CancellationToken cancellationToken, params string[] command)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Port, cancellationToken);
        await using var stream = client.GetStream();
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"*{command.Length}\r\n");
        foreach (var word in command)
            text.Append(CultureInfo.InvariantCulture, $"${Encoding.UTF8.GetByteCount(word)}\r\n{word}\r\n");
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellationToken);
        var buffer = new byte[64 * 1024];
        return Encoding.UTF8.GetString(buffer.AsSpan(0, await stream.ReadAsync(buffer, cancellationToken)));
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            // One that asks for a password answers as well.
            return (await SendAsync(cancellationToken, "PING")).Length > 0;
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            return false;
        }
    }
}
