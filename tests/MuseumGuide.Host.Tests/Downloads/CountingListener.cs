using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MuseumGuide.Host.Tests.Downloads;

/// <summary>Counts the connections that arrive inside, and answers each with the same.</summary>
internal sealed class CountingListener : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.IPv6Any, 0) { Server = { DualMode = true } };
    private readonly CancellationTokenSource _end = new();
    private readonly Task _accepting;
    private int _connections;

    public CountingListener(byte[]? body = null, string status = "200 OK", string? header = null)
    {
        _listener.Start();
        _accepting = AcceptAsync([
            .. Encoding.ASCII.GetBytes(
                $"HTTP/1.1 {status}\r\n{header}Content-Length: {body?.Length ?? 0}\r\nConnection: close\r\n\r\n"),
            .. body ?? [],
        ]);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Connections => _connections;

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync(byte[] reply)
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                Interlocked.Increment(ref _connections);
                var stream = client.GetStream();
                _ = await stream.ReadAsync(new byte[4 * 1024], _end.Token);
                await stream.WriteAsync(reply, _end.Token);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or IOException)
        {
            // The test is over, or the client would not listen.
        }
    }
}
