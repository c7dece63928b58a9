using System.Security.Cryptography;

namespace MuseumGuide.Host.Serving;

/// <summary>Names a visitor's device for budgets, without telling who it is.</summary>
internal static class ClientName
{
    /// <summary>Whoever sits at the machine itself.</summary>
    public const string CommandLine = "command line";

    // Of this process only: yesterday's names mean nothing today, and nothing to anybody else.
    private static readonly byte[] Salt = RandomNumberGenerator.GetBytes(32);

    /// <summary>Derives the name from the address that a request came from.</summary>
    public static string Of(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
            ? Convert.ToHexStringLower(HMACSHA256.HashData(Salt, address.MapToIPv6().GetAddressBytes()).AsSpan(0, 16))
            : "unknown";
}
