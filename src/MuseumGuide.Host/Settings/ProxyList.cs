using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;

namespace MuseumGuide.Host.Settings;

/// <summary>Reads a list of proxies.</summary>
internal static class ProxyList
{
    /// <summary>Reads addresses and networks in CIDR notation, with commas between.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out IReadOnlyList<IPNetwork>? networks)
    {
        var found = new List<IPNetwork>();
        networks = found;
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPNetwork.TryParse(part, out var network)) found.Add(network);
            else if (IPAddress.TryParse(part, out var address)) found.Add(new IPNetwork(address, BitsOf(address)));
            else return false;
        }

        return found.Count > 0;
    }

    private static int BitsOf(IPAddress address) => address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128;
}
