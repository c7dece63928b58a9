using System.Globalization;
using System.Net;
using System.Net.Sockets;
using MuseumGuide.Engines;
using MuseumGuide.Measuring.Serving;

namespace MuseumGuide.Measuring.Clusters;

/// <summary>Two instances of the real program behind nginx, over PostgreSQL and Redis.</summary>
internal sealed class GuideCluster : IAsyncDisposable
{
    private const int Instances = 2;
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(45);
    private readonly List<GuideServer> _guides = [];
    private readonly int[] _ports = [.. Enumerable.Range(0, Instances).Select(_ => LoopbackPort.FindFree())];
    private readonly string _folder = Directory.CreateTempSubdirectory("museum-guide-cluster-").FullName;
    private NginxServer? _nginx;
    private HttpClient? _client;

    private GuideCluster(PostgresServer postgres, RedisServer redis) => (Postgres, Redis) = (postgres, redis);

    public PostgresServer Postgres { get; }

    public RedisServer Redis { get; }

    public NginxServer Nginx => _nginx!;

    /// <summary>The instances, each to be asked past nginx.</summary>
    public IReadOnlyList<GuideServer> Guides => _guides;

    /// <summary>The name of the database that both instances use.</summary>
    public string Database { get; private set; } = "";

    /// <summary>How each instance is run.</summary>
    public IReadOnlyList<GuideLaunch> Launches { get; private set; } = [];

    /// <summary>Asks through nginx.</summary>
    public HttpClient Client => _client!;

    /// <summary>Starts all parts and brings a collection over into PostgreSQL.</summary>
    /// <param name="gallery">How the program is run over the collection that is there.</param>
    /// <param name="nginxFolder">Where the project's nginx configuration lies.</param>
    /// <param name="settings">Of both instances, beyond those that lead them to the engines.</param>
    public static async Task<GuideCluster> StartAsync(
        GuideLaunch gallery, string nginxFolder, IEnumerable<(string Name, string Value)> settings,
        CancellationToken cancellationToken)
    {
        var postgres = await PostgresServer.StartAsync(cancellationToken);
        var redis = await RedisServer.StartAsync(cancellationToken);
        var cluster = new GuideCluster(postgres, redis);
        try
        {
            await cluster.StartGuidesAsync(gallery, [.. settings], cancellationToken);
            cluster._nginx = await NginxServer.StartAsync(
                Path.Combine(nginxFolder, "museum-guide.conf"), Path.Combine(nginxFolder, "upstream.conf"),
                cluster._ports, cancellationToken);
            cluster._client = new HttpClient(new SocketsHttpHandler { UseCookies = false })
            {
                BaseAddress = cluster._nginx.Address,
            };
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a verb of the program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has what it said.</exception>
    public static async Task RunAsync(
        GuideLaunch launch, CancellationToken cancellationToken, params IReadOnlyList<string> arguments)
    {
        using var program = launch.Start(arguments);
        var output = program.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = program.StandardError.ReadToEndAsync(cancellationToken);
        await program.WaitForExitAsync(cancellationToken);
        if (program.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', arguments)}: {await output}{await errors}");
    }

    /// <summary>Ends an instance as a roll-out does, and starts it again.</summary>
    /// <returns>Its exit code; null where it had to be killed.</returns>
    public async Task<int?> RestartAsync(int instance, CancellationToken cancellationToken)
    {
        _guides[instance].Terminate();
        var code = await _guides[instance].WaitForExitAsync(LongestEnd, cancellationToken);
        await StartAgainAsync(instance, cancellationToken);
        return code;
    }

    /// <summary>Kills an instance at once.</summary>
    public Task KillAsync(int instance) => _guides[instance].KillAsync();

    /// <summary>Starts an instance that has ended, and waits until it is ready.</summary>
    /// <param name="settings">What is to be other than usual this time.</param>
    public async Task StartAgainAsync(
        int instance, CancellationToken cancellationToken, params (string Name, string Value)[] settings)
    {
        await _guides[instance].DisposeAsync();
        _guides[instance] = await GuideServer.StartAsync(
            Launches[instance].With(settings), cancellationToken, _ports[instance]);
    }

    /// <summary>Asks through nginx from another address of this machine.</summary>
    public HttpClient ClientFrom(string address) => new(new SocketsHttpHandler
    {
        ConnectCallback = async (context, token) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.Parse(address), 0));
            await socket.ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, token);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    {
        BaseAddress = Nginx.Address,
    };

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_nginx is not null) await _nginx.DisposeAsync();
        foreach (var guide in _guides) await guide.DisposeAsync();
        await Redis.DisposeAsync();
        await Postgres.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartGuidesAsync(
        GuideLaunch gallery, (string Name, string Value)[] settings, CancellationToken cancellationToken)
    {
        Database = await Postgres.CreateDatabaseAsync(cancellationToken);
        var database = Postgres.AddressOf(Database);
        await RunAsync(gallery, cancellationToken, "migrate", "--to", database);
        Launches =
        [
            .. Enumerable.Range(1, Instances).Select(number =>
            {
                var data = Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"instance-{number}"));
                Directory.CreateDirectory(data);
                return new GuideLaunch(gallery.Executable, data).With(
                [
                    ("DATABASE_URL", database), ("REDIS_URL", Redis.Url), ("TRUSTED_PROXIES", "127.0.0.1"),
                    .. settings,
                ]);
            }),
        ];
        _guides.AddRange(await Task.WhenAll(
            Launches.Select((launch, i) => GuideServer.StartAsync(launch, cancellationToken, _ports[i]))));
    }
}
