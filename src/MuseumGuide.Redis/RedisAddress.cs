using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MuseumGuide.Redis;

/// <summary>Where a Redis is and who may use it, such as <c>redis://user:password@host:6379/0</c>.</summary>
public sealed record RedisAddress
{
    private const int UsualPort = 6379;

    private RedisAddress(string host) => Host = host;

    /// <summary>Its name or address.</summary>
    public string Host { get; }

    /// <summary>Its TCP port. Default 6379.</summary>
    public int Port { get; private init; } = UsualPort;

    /// <summary>Whether the connection is encrypted and its certificate checked: <c>rediss://</c>.</summary>
    public bool UsesTls { get; private init; }

    /// <summary>Who is to be let in; null for Redis' default user.</summary>
    public string? User { get; private init; }

    /// <summary>The password; null for none.</summary>
    public string? Password { get; private init; }

    /// <summary>The number of the database, 0 or more. Default 0.</summary>
    public int Database { get; private init; }

    /// <summary>Reads an address.</summary>
    /// <returns>False where it is none: another scheme, a user without a colon and a password, a path that is not a
    /// number, or anything behind it.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out RedisAddress? address)
    {
        address = null;
        if (!Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("redis" or "rediss")
            || uri is not { Host.Length: > 0, Query: "", Fragment: "" } || uri.Port == 0)
            return false;
        if (!TryReadDatabase(uri.AbsolutePath, out var database) || !TryReadUser(uri.UserInfo, out var user))
            return false;

        address = new RedisAddress(uri.DnsSafeHost)
        {
            Port = uri.Port < 0 ? UsualPort : uri.Port,
            UsesTls = uri.Scheme == "rediss",
            User = user.Name,
            Password = user.Password,
            Database = database,
        };
        return true;
    }

    /// <summary>Host, port and database, as they may be shown.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port}/{Database}");

    private static bool TryReadDatabase(string path, out int number)
    {
        number = 0;
        return path is "" or "/"
            || int.TryParse(path.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static bool TryReadUser(string text, out (string? Name, string? Password) user)
    {
        user = default;
        if (text.Length == 0) return true;
        if (text.Split(':', 2) is not [var name, { Length: > 0 } password]) return false;
        user = (name.Length == 0 ? null : Uri.UnescapeDataString(name), Uri.UnescapeDataString(password));
        return true;
    }
}
