using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace MuseumGuide.Host.Tests.Observability.Telemetry.Monitoring;

/// <summary>A socket of this machine that keeps every datagram.</summary>
internal sealed class UdpSink : IDisposable
{
    private readonly UdpClient _socket = new(new IPEndPoint(IPAddress.Loopback, 0));
    private readonly ConcurrentQueue<byte[]> _datagrams = new();

    public UdpSink() => _ = ReceiveAsync();

    public int Port => ((IPEndPoint)_socket.Client.LocalEndPoint!).Port;

    public IReadOnlyList<byte[]> Datagrams => [.. _datagrams];

    public void Dispose() => _socket.Dispose();

    private async Task ReceiveAsync()
    {
        try
        {
            while (true) _datagrams.Enqueue((await _socket.ReceiveAsync()).Buffer);
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException)
        {
            // The end of the test.
        }
    }
}
