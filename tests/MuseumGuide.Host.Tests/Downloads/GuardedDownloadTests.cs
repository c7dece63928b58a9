using System.Net;
using System.Net.Sockets;
using MuseumGuide.Host.Downloads;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Downloads;

public sealed class GuardedDownloadTests : IDisposable
{
    private static readonly DownloadOptions Lenient = new() { AllowsHttp = true, AllowsAnyPort = true };
    private readonly TemporaryFolder _folder = new();

    private string Target => Path.Combine(_folder.Path, "collection.zip");

    [Theory]
    [InlineData("http://127.0.0.1:{0}/")]
    [InlineData("http://127.1:{0}/")]
    [InlineData("http://0x7f000001:{0}/")]
    [InlineData("http://2130706433:{0}/")]
    [InlineData("http://0177.0.0.1:{0}/")]
    [InlineData("http://localhost:{0}/")]
    [InlineData("http://[::1]:{0}/")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/")]
    [InlineData("http://[::ffff:7f00:1]:{0}/")]
    [InlineData("http://0.0.0.0:{0}/")]
    [InlineData("http://[::]:{0}/")]
    [InlineData("http://169.254.169.254:{0}/latest/meta-data/")]
    [InlineData("http://[fd00::1]:{0}/")]
    [InlineData("http://100.64.0.1:{0}/")]
    [InlineData("http://ok@127.0.0.1:{0}/")]
    [InlineData("http://museum.example@127.0.0.1:{0}/")]
    [InlineData("http://inside.example:{0}/")]
    [InlineData("http://half-inside.example:{0}/")]
    [InlineData("ftp://127.0.0.1:{0}/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://127.0.0.1:{0}/")]
    public async Task FetchAsync_reaches_nothing_inside(string address)
    {
        await using var inside = new CountingListener("secret"u8.ToArray());
        var download = new GuardedDownload(Lenient) { ResolveAsync = Resolve };

        await Assert.ThrowsAsync<DownloadException>(() => FetchAsync(
            download, string.Format(null, System.Text.CompositeFormat.Parse(address), inside.Port)));

        Assert.Equal(0, inside.Connections);
        Assert.False(File.Exists(Target));
    }

    [Fact]
    public async Task FetchAsync_follows_no_redirect()
    {
        await using var inside = new CountingListener("secret"u8.ToArray());
        await using var outside = new CountingListener(
            status: "302 Found", header: $"Location: http://127.0.0.1:{inside.Port}/\r\n");

        var error = await Assert.ThrowsAsync<DownloadException>(
            () => FetchAsync(Open(Lenient), $"http://127.0.0.1:{outside.Port}/"));

        Assert.Contains("302", error.Message, StringComparison.Ordinal);
        Assert.Equal((1, 0), (outside.Connections, inside.Connections));
    }

    [Fact]
    public async Task FetchAsync_looks_a_name_up_once()
    {
        await using var outside = new CountingListener("zip"u8.ToArray());
        var lookups = 0;
        var download = new GuardedDownload(Lenient)
        {
            IsAllowed = _ => true,
            // A second answer would lead elsewhere.
            ResolveAsync = (_, _) => Task.FromResult<IPAddress[]>(
                [++lookups == 1 ? IPAddress.Loopback : IPAddress.Parse("192.0.2.1")]),
        };

        await FetchAsync(download, $"http://museum.example:{outside.Port}/");

        Assert.Equal(1, lookups);
        Assert.Equal("zip", await File.ReadAllTextAsync(Target, GuideServer.Token));
    }

    [Fact]
    public async Task FetchAsync_stops_at_the_most_bytes()
    {
        await using var outside = new CountingListener(new byte[2_000]);

        await Assert.ThrowsAsync<DownloadException>(
            () => FetchAsync(Open(Lenient with { MostBytes = 1_999 }), $"http://127.0.0.1:{outside.Port}/"));
        await FetchAsync(Open(Lenient with { MostBytes = 2_000 }), $"http://127.0.0.1:{outside.Port}/");

        Assert.Equal(2_000, new FileInfo(Target).Length);
    }

    [Fact]
    public async Task FetchAsync_stops_when_the_time_is_up()
    {
        // Accepts and never answers.
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();

        var error = await Assert.ThrowsAsync<DownloadException>(() => FetchAsync(
            Open(Lenient with { TimeLimit = TimeSpan.FromMilliseconds(200) }),
            $"http://127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}/"));

        Assert.Contains("in time", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://museum.example/", "https://")]
    [InlineData("https://museum.example:8443/", "port")]
    public async Task FetchAsync_takes_https_at_its_own_port_unless_told_otherwise(string address, string why)
    {
        var error = await Assert.ThrowsAsync<DownloadException>(
            () => FetchAsync(Open(new DownloadOptions()), address));

        Assert.Contains(why, error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    // Stands for the public internet: this machine is allowed.
    private static GuardedDownload Open(DownloadOptions options) => new(options) { IsAllowed = _ => true };

    private static Task<IPAddress[]> Resolve(string host, CancellationToken cancellationToken) => host switch
    {
        "inside.example" => Task.FromResult<IPAddress[]>([IPAddress.Loopback]),
        "half-inside.example" => Task.FromResult<IPAddress[]>([IPAddress.Parse("8.8.8.8"), IPAddress.Loopback]),
        _ => Dns.GetHostAddressesAsync(host, cancellationToken),
    };

    private Task FetchAsync(GuardedDownload download, string address) =>
        download.FetchAsync(new Uri(address), Target, GuideServer.Token);
}
