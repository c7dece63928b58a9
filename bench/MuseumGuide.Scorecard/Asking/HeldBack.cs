using System.Net;

namespace MuseumGuide.Scorecard.Asking;

/// <summary>A body of which the second half waits until it is let go.</summary>
internal sealed class HeldBack(byte[] bytes) : HttpContent
{
    private readonly TaskCompletionSource _isHalfSent = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _mayGoOn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the first half is on its way.</summary>
    public Task HalfSent => _isHalfSent.Task;

    public void LetGo() => _mayGoOn.TrySetResult();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
        await stream.FlushAsync();
        _isHalfSent.TrySetResult();
        await _mayGoOn.Task;
        await stream.WriteAsync(bytes.AsMemory(bytes.Length / 2));
    }

    protected override bool TryComputeLength(out long length)
    {
        length = bytes.Length;
        return true;
    }
}
