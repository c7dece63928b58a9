using System.Security.Cryptography;
using System.Text;

namespace MuseumGuide.Narrating.Keeping;

/// <summary>Names sounds by what they are made of.</summary>
public static class SoundKey
{
    /// <summary>Hashes the parts, in their order; null is not the same as empty.</summary>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part ?? "");
            // With its length, so that no two lists of parts read alike.
            hash.AppendData(BitConverter.GetBytes(part is null ? -1 : bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
