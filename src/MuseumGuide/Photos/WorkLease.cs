namespace MuseumGuide.Photos;

/// <summary>A place inside a <see cref="WorkGate"/>, given back when disposed; disposing twice does no harm.</summary>
public sealed class WorkLease : IDisposable
{
    private readonly long _bytes;
    private WorkGate? _gate;

    internal WorkLease(WorkGate gate, long bytes) => (_gate, _bytes) = (gate, bytes);

    /// <inheritdoc/>
    public void Dispose() => Interlocked.Exchange(ref _gate, null)?.Leave(_bytes);
}
