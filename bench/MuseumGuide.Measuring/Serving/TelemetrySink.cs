using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MuseumGuide.Measuring.Serving;

/// <summary>Takes OTLP over HTTP and DogStatsD over UDP, and throws all of it away.</summary>
internal sealed class TelemetrySink : IDisposable
{
    private readonly HttpListener _otlp = new();
    private readonly UdpClient _statsd = new(new IPEndPoint(IPAddress.Loopback, 0));

    public TelemetrySink()
    {
        var port = GuideServer.FreePort();
        Otlp = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        _otlp.Prefixes.Add(Otlp + "/");
        _otlp.Start();
        _ = TakeRequestsAsync();
        _ = TakeDatagramsAsync();
    }

    public string Otlp { get; }

    public string Statsd => string.Create(
        CultureInfo.InvariantCulture, $"udp://127.0.0.1:{((IPEndPoint)_statsd.Client.LocalEndPoint!).Port}");

    /// <summary>Bytes of OTLP that came, so that nobody measures a guide that sent nothing.</summary>
    public long Received { get; private set; }

    public void Dispose()
    {
        _otlp.Close();
        _statsd.Dispose();
    }

    private async Task TakeRequestsAsync()
    {
        try
        {
            while (true)
            {
                var context = await _otlp.GetContextAsync();
                await context.Request.InputStream.CopyToAsync(Stream.Null);
                Received += context.Request.ContentLength64;
                context.Response.Close();
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // The end.
        }
    }

    private async Task TakeDatagramsAsync()
    {
        try
        {
            while (true) await _statsd.ReceiveAsync();
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The end.
        }
    }
}
