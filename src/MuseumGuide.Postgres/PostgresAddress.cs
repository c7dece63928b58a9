using System.Globalization;
using Npgsql;

namespace MuseumGuide.Postgres;

/// <summary>An address such as <c>postgres://guide:secret@db.example:5432/museum?sslmode=require</c>, read.</summary>
/// <remarks>What stands between the marks may be percent-encoded, and must be where it holds one of them. No message
/// repeats any part of the address but the name of a parameter.</remarks>
public static class PostgresAddress
{
    private const int DefaultPort = 5432;

    private static readonly Dictionary<string, SslMode> SslModes = new(StringComparer.Ordinal)
    {
        ["disable"] = SslMode.Disable,
        ["allow"] = SslMode.Allow,
        ["prefer"] = SslMode.Prefer,
        ["require"] = SslMode.Require,
        ["verify-ca"] = SslMode.VerifyCA,
        ["verify-full"] = SslMode.VerifyFull,
    };

    /// <summary>Reads an address.</summary>
    /// <exception cref="FormatException">It is none; the message says what is wrong and can be shown.</exception>
    public static NpgsqlConnectionStringBuilder Parse(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var (authority, path, query) = Split(address);
        var at = authority.LastIndexOf('@');
        if (at < 0)
        {
            throw new FormatException(
                "It names no user, or marks such as / ? # in the password are not percent-encoded.");
        }

        var read = new NpgsqlConnectionStringBuilder();
        ReadUser(authority[..at], read);
        ReadHost(authority[(at + 1)..], read);
        read.Database = Decode(path, "The name of the database");
        if (read.Database.Length == 0) throw new FormatException("It names no database.");
        foreach (var parameter in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
            ReadParameter(parameter, read);
        return string.IsNullOrEmpty(read.Host) ? throw new FormatException("It names no host.") : read;
    }

    private static (string Authority, string Path, string Query) Split(string address)
    {
        string[] schemes = ["postgres://", "postgresql://"];
        var scheme = schemes.FirstOrDefault(known => address.StartsWith(known, StringComparison.OrdinalIgnoreCase))
            ?? throw new FormatException("It does not begin with postgres://.");
        var rest = address[scheme.Length..];
        var question = rest.IndexOf('?', StringComparison.Ordinal);
        var query = question < 0 ? "" : rest[(question + 1)..];
        if (question >= 0) rest = rest[..question];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (rest, "", query) : (rest[..slash], rest[(slash + 1)..], query);
    }

    private static void ReadUser(string text, NpgsqlConnectionStringBuilder read)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        read.Username = Decode(colon < 0 ? text : text[..colon], "The user's name");
        if (read.Username.Length == 0) throw new FormatException("It names no user.");
        if (colon >= 0) read.Password = Decode(text[(colon + 1)..], "The password");
    }

    private static void ReadHost(string text, NpgsqlConnectionStringBuilder read)
    {
        if (text.Contains(',', StringComparison.Ordinal)) throw new FormatException("It names more than one host.");
        var bracket = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        if (bracket < 0 && (text.StartsWith('[') || text.Count(c => c == ':') > 1))
            throw new FormatException("An IPv6 address stands in square brackets, such as [::1].");
        var colon = text.IndexOf(':', bracket + 1);
        var name = colon < 0 ? text : text[..colon];
        if (bracket >= 0 && name.Length != bracket + 1) throw new FormatException("Its host cannot be read.");
        read.Host = bracket >= 0 ? name[1..^1] : Decode(name, "The host");
        read.Port = colon < 0 ? DefaultPort : PortOf(text[(colon + 1)..]);
    }

    private static int PortOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65_535
            ? port
            : throw new FormatException(
                "Its port is not a number from 1 to 65535, or marks such as / ? # in the password are not "
                + "percent-encoded.");

    private static void ReadParameter(string parameter, NpgsqlConnectionStringBuilder read)
    {
        var equals = parameter.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? parameter : parameter[..equals];
        var value = Decode(equals < 0 ? "" : parameter[(equals + 1)..], "A parameter");
        switch (name)
        {
            case "sslmode" when SslModes.TryGetValue(value, out var mode):
                read.SslMode = mode;
                break;
            case "sslmode":
                throw new FormatException($"Its sslmode must be one of {string.Join(", ", SslModes.Keys)}.");
            case "sslrootcert":
                read.RootCertificate = value;
                break;
            case "channel_binding" when Enum.TryParse<ChannelBinding>(value, ignoreCase: true, out var binding):
                read.ChannelBinding = binding;
                break;
            // Sockets of the machine itself, which have no place in an address: Cloud SQL's are reached so.
            case "host" when value.StartsWith('/'):
                read.Host = value;
                break;
            case "application_name":
                read.ApplicationName = value;
                break;
            default:
                throw new FormatException(
                    $"Its parameter {Printable(name)} is not one of sslmode, sslrootcert, channel_binding, host (the "
                    + "folder of a socket) and application_name.");
        }
    }

    // The rest of a password that was not encoded may stand here.
    private static string Printable(string name) =>
        name.Length is > 0 and <= 32 && name.All(c => char.IsAsciiLetterLower(c) || c == '_') ? name : "(unreadable)";

    private static string Decode(string text, string what)
    {
        for (var i = text.IndexOf('%', StringComparison.Ordinal); i >= 0; i = text.IndexOf('%', i + 1))
        {
            if (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2]))
                throw new FormatException($"{what} has a % that begins no percent-encoded mark; % itself is %25.");
        }

        return Uri.UnescapeDataString(text);
    }
}
