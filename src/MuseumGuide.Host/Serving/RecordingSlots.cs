using MuseumGuide.Photos;

namespace MuseumGuide.Host.Serving;

/// <summary>Bounds how many recordings are on their way at once.</summary>
internal sealed class RecordingSlots(TimeProvider time)
{
    private readonly WorkGate _gate = new(
        new WorkGateOptions { Slots = 16, QueueLength = 16, QueueWait = TimeSpan.FromSeconds(2) }, time);

    /// <summary>What recordings wait at.</summary>
    public WorkGate Gate => _gate;

    /// <returns>The place, to be disposed of; null when too many are waiting already.</returns>
    public ValueTask<WorkLease?> EnterAsync(CancellationToken cancellationToken) =>
        _gate.TryEnterAsync(0, cancellationToken);
}
