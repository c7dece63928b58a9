using System.IO.Pipelines;

namespace MuseumGuide.Host.Limits;

/// <summary>What a connection sends: all that is written, until a last message takes the place of what follows.</summary>
internal sealed class ReplaceableOutput(PipeWriter output) : PipeWriter
{
    private byte[]? _dropped;

    public override bool CanGetUnflushedBytes => output.CanGetUnflushedBytes;

    public override long UnflushedBytes => output.UnflushedBytes;

    /// <summary>Sends a last message with the next flush, and drops what is written after it.</summary>
    public void ReplaceRest(ReadOnlySpan<byte> message)
    {
        message.CopyTo(output.GetSpan(message.Length));
        output.Advance(message.Length);
        _dropped = new byte[4 * 1024];
    }

    public override Memory<byte> GetMemory(int sizeHint = 0) =>
        _dropped is null ? output.GetMemory(sizeHint) : Scratch(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) =>
        _dropped is null ? output.GetSpan(sizeHint) : Scratch(sizeHint);

    public override void Advance(int bytes)
    {
        if (_dropped is null) output.Advance(bytes);
    }

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) =>
        output.FlushAsync(cancellationToken);

    public override void CancelPendingFlush() => output.CancelPendingFlush();

    public override void Complete(Exception? exception = null) => output.Complete(exception);

    public override ValueTask CompleteAsync(Exception? exception = null) => output.CompleteAsync(exception);

    private byte[] Scratch(int size)
    {
        if (_dropped!.Length < size) _dropped = new byte[size];
        return _dropped;
    }
}
