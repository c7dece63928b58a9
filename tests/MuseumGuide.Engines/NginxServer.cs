using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace MuseumGuide.Engines;

/// <summary>A real nginx on a free port with the project's own configuration.</summary>
public sealed class NginxServer : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(10);
    private readonly string _folder;
    private EngineProcess? _process;

    private NginxServer(string folder) => _folder = folder;

    public int Port { get; } = LoopbackPort.FindFree();

    /// <summary>Where it listens.</summary>
    public Uri Address => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/"));

    /// <summary>Where it keeps what does not fit its memory.</summary>
    public string TemporaryFolder => Path.Combine(_folder, "temporary");

    /// <summary>What it complained of.</summary>
    public string Errors => File.Exists(ErrorLog) ? File.ReadAllText(ErrorLog) : "";

    private string ErrorLog => Path.Combine(_folder, "error.log");

    /// <summary>Starts one.</summary>
    /// <param name="site">The file of the site, of which only the ports are changed.</param>
    /// <param name="upstream">The file of the instances; theirs are changed one after another.</param>
    /// <param name="ports">Where the instances listen.</param>
    public static async Task<NginxServer> StartAsync(
        string site, string upstream, IReadOnlyList<int> ports, CancellationToken cancellationToken)
    {
        var server = new NginxServer(Directory.CreateTempSubdirectory("museum-guide-nginx-").FullName);
        try
        {
            Directory.CreateDirectory(server.TemporaryFolder);
            await File.WriteAllTextAsync(
                Path.Combine(server._folder, "upstream.conf"),
                WithPorts(await File.ReadAllTextAsync(upstream, cancellationToken), ports), cancellationToken);
            await File.WriteAllTextAsync(
                Path.Combine(server._folder, "site.conf"),
                server.WithOwnPort(await File.ReadAllTextAsync(site, cancellationToken)), cancellationToken);
            var main = Path.Combine(server._folder, "nginx.conf");
            await File.WriteAllTextAsync(main, server.Main(), cancellationToken);
            server._process = EngineProcess.Start("/usr/sbin/nginx", "-c", main);
            await server.WaitAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { } process) await process.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static string WithPorts(string upstream, IReadOnlyList<int> ports)
    {
        var next = 0;
        return string.Join('\n', upstream.Split('\n').Select(line =>
            line.TrimStart().StartsWith("server ", StringComparison.Ordinal)
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"    server 127.0.0.1:{ports[next++]}{line[line.IndexOf(" max_fails", StringComparison.Ordinal)..]}")
                : line));
    }

    private string WithOwnPort(string site) => site
        .Replace("listen 80;", string.Create(CultureInfo.InvariantCulture, $"listen 127.0.0.1:{Port};"),
            StringComparison.Ordinal)
        .Replace("    listen [::]:80;\n", "", StringComparison.Ordinal);

    private string Main() =>
        $$"""
        daemon off;
        worker_processes 1;
        pid {{_folder}}/nginx.pid;
        error_log {{ErrorLog}} warn;
        events { worker_connections 1024; }
        http {
            access_log off;
            client_body_temp_path {{TemporaryFolder}}/body;
            proxy_temp_path {{TemporaryFolder}}/proxy;
            fastcgi_temp_path {{TemporaryFolder}}/fastcgi;
            uwsgi_temp_path {{TemporaryFolder}}/uwsgi;
            scgi_temp_path {{TemporaryFolder}}/scgi;
            include {{_folder}}/upstream.conf;
            include {{_folder}}/site.conf;
        }
        """;

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync("127.0.0.1", Port, cancellationToken);
                return;
            }
            catch (SocketException) when (!_process!.HasExited && Stopwatch.GetElapsedTime(started) < LongestStart)
            {
                await Task.Delay(20, cancellationToken);
            }
            catch (SocketException e)
            {
                throw new InvalidOperationException($"nginx did not start: {_process!.Output} {Errors}", e);
            }
        }
    }
}
