using System.Net;
using System.Net.Sockets;

namespace MuseumGuide.Engines;

/// <summary>Ports of this machine.</summary>
public static class LoopbackPort
{
    /// <summary>Finds one where nobody listens.</summary>
    public static int FindFree()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
