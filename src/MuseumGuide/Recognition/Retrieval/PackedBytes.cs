namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Entries of one length side by side, so that a million of them are one object and not a million.</summary>
/// <param name="length">Bytes of each entry.</param>
/// <param name="expected">How many entries to make room for at first.</param>
internal sealed class PackedBytes(int length, int expected)
{
    private const int LeastRoom = 64;

    private byte[] _bytes = GC.AllocateUninitializedArray<byte>(checked(length * expected));
    private int _used;

    /// <summary>Adds an entry.</summary>
    /// <exception cref="ArgumentException">It is of another length.</exception>
    public void Add(ReadOnlySpan<byte> entry)
    {
        if (entry.Length != length) throw new ArgumentException($"{length} bytes are needed.", nameof(entry));

        if (_used + length > _bytes.Length)
            Array.Resize(ref _bytes, checked(Math.Max(_bytes.Length * 2, LeastRoom * length)));
        entry.CopyTo(_bytes.AsSpan(_used));
        _used += length;
    }

    /// <summary>Takes all entries out.</summary>
    /// <returns>The entries in the order in which they were added.</returns>
    public byte[] Take()
    {
        Array.Resize(ref _bytes, _used);
        var bytes = _bytes;
        (_bytes, _used) = ([], 0);
        return bytes;
    }
}
