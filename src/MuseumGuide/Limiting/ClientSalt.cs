using System.Security.Cryptography;

namespace MuseumGuide.Limiting;

/// <summary>What visitors' addresses are hashed with, so that a name means nothing to anybody else.</summary>
/// <remarks>Random for each process, until instances agree on one.</remarks>
public sealed class ClientSalt
{
    /// <summary>Its bytes.</summary>
    public const int Length = 32;

    private volatile byte[] _bytes = Create();

    /// <summary>The salt as it is now, <see cref="Length"/> bytes.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Makes a new one.</summary>
    public static byte[] Create() => RandomNumberGenerator.GetBytes(Length);

    /// <summary>Takes the salt that all instances use.</summary>
    /// <exception cref="ArgumentException">It is not <see cref="Length"/> bytes long.</exception>
    public void Share(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length != Length) throw new ArgumentException($"A salt has {Length} bytes.", nameof(bytes));
        _bytes = bytes;
    }
}
