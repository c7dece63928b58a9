using System.Buffers;

namespace MuseumGuide.Catalog;

/// <summary>The form of a content hash by which an <see cref="IMediaStore"/> keeps pictures.</summary>
public static class MediaAddress
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Refuses what cannot name a picture.</summary>
    /// <exception cref="ArgumentException">The hash is not 64 lower-case hexadecimal digits.</exception>
    public static void Require(string contentHash)
    {
        ArgumentNullException.ThrowIfNull(contentHash);
        if (contentHash.Length != 64 || contentHash.AsSpan().ContainsAnyExcept(HexDigits))
            throw new ArgumentException("A content hash is 64 lower-case hexadecimal digits.", nameof(contentHash));
    }
}
