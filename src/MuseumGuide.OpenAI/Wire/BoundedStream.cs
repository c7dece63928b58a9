namespace MuseumGuide.OpenAI.Wire;

/// <summary>Reads at most so many bytes of another stream.</summary>
/// <param name="truncates">Whether the rest is dropped in silence instead of refused.</param>
internal sealed class BoundedStream(Stream inner, long maxBytes, bool truncates) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        Count(inner.Read(buffer, offset, Allowed(count)));

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(await inner.ReadAsync(buffer[..Allowed(buffer.Length)], cancellationToken));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    // One byte more than allowed tells a reply that just fits from one that does not.
    private int Allowed(int count) => (int)Math.Min(count, maxBytes - _read + (truncates ? 0 : 1));

    private int Count(int read)
    {
        _read += read;
        return _read <= maxBytes ? read : throw new UnusableReplyException("reply too large");
    }
}
