using System.Net;
using System.Net.Sockets;

namespace MuseumGuide.Engines;

/// <summary>One client's connection through a <see cref="FaultyProxy"/>.</summary>
/// <param name="flow">What is waited for before anything is passed on.</param>
internal sealed class ProxiedConnection(Socket client, Func<Task> flow) : IDisposable
{
    private readonly Socket _server = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private int _isDisposed;

    /// <summary>Passes on what comes until either side ends.</summary>
    public async Task RunAsync(int serverPort, CancellationToken cancellationToken)
    {
        try
        {
            await flow().WaitAsync(cancellationToken);
            await _server.ConnectAsync(IPAddress.Loopback, serverPort, cancellationToken);
            await Task.WhenAny(
                PassAsync(client, _server, cancellationToken), PassAsync(_server, client, cancellationToken));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The server is away, or the connection was cut.
        }
    }

    /// <summary>Ends both sides at once, as a cut line does.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 1) return;
        client.LingerState = new LingerOption(true, 0);
        client.Dispose();
        _server.Dispose();
    }

    private async Task PassAsync(Socket from, Socket to, CancellationToken cancellationToken)
    {
        var buffer = new byte[16_384];
        try
        {
            while (true)
            {
                var count = await from.ReceiveAsync(buffer, cancellationToken);
                if (count == 0) return;
                await flow().WaitAsync(cancellationToken);
                for (var sent = 0; sent < count;)
                    sent += await to.SendAsync(buffer.AsMemory(sent, count - sent), cancellationToken);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Cut.
        }
    }
}
