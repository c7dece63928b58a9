using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace MuseumGuide.Engines;

/// <summary>A piece of network between a client and a server of this machine, which can be cut and can stall.</summary>
public sealed class FaultyProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<ProxiedConnection, byte> _connections = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly int _serverPort;
    private readonly Task _accepting;
    private volatile TaskCompletionSource _flow = Flowing();
    private volatile bool _isCut;

    private FaultyProxy(int serverPort)
    {
        _serverPort = serverPort;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    /// <summary>Where clients connect to.</summary>
    public int Port { get; }

    /// <summary>Connections that are open.</summary>
    public int Connections => _connections.Count;

    /// <summary>Connections that were taken so far, also those that were cut at once.</summary>
    public int Accepted { get; private set; }

    /// <summary>Begins to pass on everything.</summary>
    /// <param name="serverPort">The server's port on this machine.</param>
    public static FaultyProxy Start(int serverPort) => new(serverPort);

    /// <summary>Ends all connections, and every new one at once.</summary>
    public void Cut()
    {
        _isCut = true;
        CutOnce();
    }

    /// <summary>Ends all connections; new ones are taken.</summary>
    public void CutOnce()
    {
        foreach (var connection in _connections.Keys) connection.Dispose();
    }

    /// <summary>Passes nothing on from now: connections stay open and are taken, and everybody waits.</summary>
    public void Stall() => _flow = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Passes everything on again, also what has been waiting.</summary>
    public void Mend()
    {
        _isCut = false;
        _flow.TrySetResult();
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        _listener.Stop();
        Cut();
        _flow.TrySetResult();
        await _accepting;
        _listener.Dispose();
        _ending.Dispose();
    }

    private static TaskCompletionSource Flowing()
    {
        var flow = new TaskCompletionSource();
        flow.SetResult();
        return flow;
    }

    private async Task AcceptAsync()
    {
        while (!_ending.IsCancellationRequested)
        {
            try
            {
                var client = await _listener.AcceptSocketAsync(_ending.Token);
                Accepted++;
                var connection = new ProxiedConnection(client, () => _flow.Task);
                if (_isCut) connection.Dispose();
                else _ = CarryAsync(connection);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The end, or a client that was gone before it was taken.
            }
        }
    }

    private async Task CarryAsync(ProxiedConnection connection)
    {
        _connections[connection] = 0;
        try
        {
            await connection.RunAsync(_serverPort, _ending.Token);
        }
        finally
        {
            _connections.TryRemove(connection, out _);
            connection.Dispose();
        }
    }
}
