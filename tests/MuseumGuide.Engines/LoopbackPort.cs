using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace MuseumGuide.Engines;

/// <summary>Ports of this machine.</summary>
public static class LoopbackPort
{
    // Below those that the kernel gives to whoever asks for any, so that nobody takes one while its program restarts.
    private const int First = 20_000;
    private const int End = 32_000;

    private static readonly ConcurrentDictionary<int, bool> s_given = new();

    /// <summary>Finds one where nobody listens, another one each time.</summary>
    public static int FindFree()
    {
        while (true)
        {
            // Programs that run side by side do not ask for the same ones in turn.
            var port = Random.Shared.Next(First, End);
            if (s_given.TryAdd(port, true) && IsFree(port)) return port;
        }
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
