using System.Security.Cryptography;
using System.Text;

namespace MuseumGuide.Host.Settings;

/// <summary>The staff's key, of which only the SHA-256 hash is kept.</summary>
internal sealed class AdminKey
{
    private const string HashScheme = "sha256:";
    private const int FewestLetters = 16;
    private readonly byte[] _hash;

    private AdminKey(byte[] hash) => _hash = hash;

    /// <summary>What it may be, to complete "ADMIN_API_KEY must be …".</summary>
    public const string Allowed =
        "a key of at least 16 characters without white space and no placeholder, or sha256: and its hash in 64 "
        + "hexadecimal digits";

    /// <summary>Reads the key itself, or <c>sha256:</c> and its hash.</summary>
    /// <returns>Null where it is neither.</returns>
    public static AdminKey? Find(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.StartsWith(HashScheme, StringComparison.OrdinalIgnoreCase)) return FindHash(trimmed);
        return trimmed.Length >= FewestLetters && !PlaceholderKey.Is(trimmed)
            && !trimmed.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
                ? new AdminKey(HashOf(trimmed))
                : null;
    }

    /// <summary>Whether a text is the key; takes as long for each.</summary>
    public bool Is(string shown) => CryptographicOperations.FixedTimeEquals(HashOf(shown), _hash);

    private static AdminKey? FindHash(string text)
    {
        var digits = text[HashScheme.Length..];
        return digits.Length == 2 * SHA256.HashSizeInBytes && digits.All(char.IsAsciiHexDigit)
            ? new AdminKey(Convert.FromHexString(digits))
            : null;
    }

    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
