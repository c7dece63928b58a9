using System.Numerics;
using System.Runtime.InteropServices;

namespace MuseumGuide.Recognition.Hashing;

/// <summary>Three perceptual hashes of one picture, 256 bits each, rows first, the first bit the highest of its byte.
/// They are those of the Python <c>imagehash</c> library with a hash size of 16.</summary>
public sealed class PictureHashes : IEquatable<PictureHashes>
{
    /// <summary>Bytes of one hash.</summary>
    public const int HashLength = 32;

    /// <summary>Bytes of all three.</summary>
    public const int Length = 3 * HashLength;

    private readonly byte[] _bytes;

    internal PictureHashes(byte[] bytes, double contrast)
    {
        _bytes = bytes;
        Contrast = contrast;
    }

    /// <summary>Low frequencies above their median (<c>phash</c>), 32 bytes.</summary>
    public ReadOnlySpan<byte> Perceptual => _bytes.AsSpan(0, HashLength);

    /// <summary>Brighter than the left neighbor (<c>dhash</c>), 32 bytes.</summary>
    public ReadOnlySpan<byte> Difference => _bytes.AsSpan(HashLength, HashLength);

    /// <summary>Brighter than the mean (<c>average_hash</c>), 32 bytes.</summary>
    public ReadOnlySpan<byte> Average => _bytes.AsSpan(2 * HashLength, HashLength);

    /// <summary>Standard deviation of the picture shrunk to 16×16, in gray levels of 255;
    /// <see cref="double.NaN"/> for hashes read from bytes.</summary>
    public double Contrast { get; }

    /// <summary>Whether the picture shows so little that its bits are noise and must not be compared. False for
    /// hashes read from bytes.</summary>
    public bool IsFlat => Contrast < PictureHasher.LeastContrast;

    internal ReadOnlySpan<ulong> Words => MemoryMarshal.Cast<byte, ulong>(_bytes);

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="ArgumentException"><paramref name="bytes"/> is not 96 long.</exception>
    public static PictureHashes FromBytes(ReadOnlySpan<byte> bytes) =>
        bytes.Length == Length
            ? new PictureHashes(bytes.ToArray(), double.NaN)
            : throw new ArgumentException($"Hashes are {Length} bytes, not {bytes.Length}.", nameof(bytes));

    /// <summary>Writes the perceptual, difference and average hash in this order, 96 bytes.</summary>
    public byte[] ToBytes() => [.. _bytes];

    /// <summary>Measures how far two pictures are apart.</summary>
    /// <returns>Mean of the three Hamming distances, 0 (alike) to 256; unrelated pictures lie near 128.</returns>
    public double MeanDistance(PictureHashes other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var mine = Words;
        var theirs = other.Words;
        var sum = 0;
        for (var i = 0; i < mine.Length; i++) sum += BitOperations.PopCount(mine[i] ^ theirs[i]);
        return sum / 3.0;
    }

    /// <inheritdoc/>
    public bool Equals(PictureHashes? other) => other is not null && _bytes.AsSpan().SequenceEqual(other._bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PictureHashes);

    /// <inheritdoc/>
    public override int GetHashCode() => Words[0].GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Convert.ToHexStringLower(_bytes);
}
