using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MuseumGuide.Host.Downloads;

/// <summary>Fetches a file from the public internet and from nowhere else.</summary>
/// <remarks>The name is looked up once, and the connection goes to the very addresses that were checked, so that no
/// second answer can lead inside. There are no redirects, proxies, cookies or credentials.</remarks>
internal sealed class GuardedDownload(DownloadOptions options)
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Tells addresses that may be connected to; replaced only to test against this machine.</summary>
    internal Func<IPAddress, bool> IsAllowed { get; init; } = PublicAddress.Is;

    /// <summary>Looks a name up.</summary>
    internal Func<string, CancellationToken, Task<IPAddress[]>> ResolveAsync { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>Fetches a file.</summary>
    /// <param name="path">Where it is written.</param>
    /// <exception cref="DownloadException">The address is not allowed, or nothing useful came from it.</exception>
    public async Task FetchAsync(Uri address, string path, CancellationToken cancellationToken)
    {
        Check(address);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.TimeLimit);
        using var client = new HttpClient(CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };
        try
        {
            using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            if (response.StatusCode != HttpStatusCode.OK)
                throw new DownloadException(string.Create(
                    CultureInfo.InvariantCulture, $"The server answered {(int)response.StatusCode}; it must answer 200 itself, for redirects are not followed."));
            if (response.Content.Headers.ContentLength > options.MostBytes) throw TooLarge();
            await CopyAsync(response.Content, path, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DownloadException("The file did not come in time.");
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw e.GetBaseException() as DownloadException
                ?? new DownloadException("The server could not be reached, or broke off.", e);
        }
    }

    private void Check(Uri address)
    {
        if (!address.IsAbsoluteUri || !(address.Scheme == Uri.UriSchemeHttps
            || (options.AllowsHttp && address.Scheme == Uri.UriSchemeHttp)))
            throw new DownloadException("The address must begin with https://; --allow-http takes http:// as well.");
        if (address.UserInfo.Length > 0)
            throw new DownloadException("The address must not hold a user name or password.");
        if (!options.AllowsAnyPort && address.Port is not (80 or 443))
            throw new DownloadException("The port must be 80 or 443; --allow-any-port takes any.");
    }

    private SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        Credentials = null,
        ConnectTimeout = ConnectTimeout,
        MaxResponseHeadersLength = 16,
        ConnectCallback = (context, token) => ConnectAsync(context.DnsEndPoint, token),
    };

    private async ValueTask<Stream> ConnectAsync(DnsEndPoint target, CancellationToken cancellationToken)
    {
        IPAddress[] addresses;
        try
        {
            addresses = IPAddress.TryParse(target.Host, out var literal)
                ? [literal]
                : await ResolveAsync(target.Host, cancellationToken);
        }
        catch (SocketException e)
        {
            throw new DownloadException("There is no server of that name.", e);
        }

        // One inside is enough to mistrust the name.
        if (addresses.Length == 0 || !Array.TrueForAll(addresses, address => IsAllowed(address)))
            throw new DownloadException("The address leads to no server of the public internet.");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task CopyAsync(HttpContent content, string path, CancellationToken cancellationToken)
    {
        await using var source = await content.ReadAsStreamAsync(cancellationToken);
        await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        var buffer = new byte[128 * 1024];
        long length = 0;
        int read;
        while ((read = await source.ReadAsync(buffer, cancellationToken)) > 0)
        {
            length += read;
            if (length > options.MostBytes) throw TooLarge();
            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }
    }

    private DownloadException TooLarge() => new(string.Create(
        CultureInfo.InvariantCulture, $"The file has more than {options.MostBytes} bytes."));
}
