using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using MuseumGuide.Limiting;

namespace MuseumGuide.Host.Serving;

/// <summary>Names a visitor's device for budgets and limits, without telling who it is.</summary>
/// <remarks>An IPv6 network of 64 bits is one device: whoever has it has all of its addresses.</remarks>
internal static class ClientName
{
    /// <summary>Whoever sits at the machine itself.</summary>
    public const string CommandLine = "command line";

    private const int NetworkBytes = 8;
    private const int LongestAddress = 16;

    /// <summary>Derives the name from the address that a request came from.</summary>
    public static string Of(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
            ? Of(address, context.RequestServices.GetRequiredService<ClientSalt>().Bytes)
            : "unknown";

    private static string Of(IPAddress address, ReadOnlySpan<byte> salt)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        Span<byte> salted = stackalloc byte[ClientSalt.Length + LongestAddress];
        salt.CopyTo(salted);
        address.TryWriteBytes(salted[salt.Length..], out var length);
        if (address.AddressFamily == AddressFamily.InterNetworkV6) length = NetworkBytes;

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(salted[..(salt.Length + length)], hash);
        return Convert.ToHexStringLower(hash[..16]);
    }
}
