using MuseumGuide.Host.Settings;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Serving;

/// <summary>Bounds how many photos are in work and how many wait, so that overload is refused early and cheaply.</summary>
internal sealed class PhotoSlots(GuideSettings settings, TimeProvider time)
{
    // A photo takes tens of milliseconds, so a full queue is a wait of less than a second.
    private const int QueuedPerWorker = 6;
    private readonly int _queueLength = settings.Recognition.MaxWorkers * QueuedPerWorker;
    private readonly WorkGate _gate = new(
        new WorkGateOptions
        {
            Slots = settings.Recognition.MaxWorkers,
            QueueLength = settings.Recognition.MaxWorkers * QueuedPerWorker,
            QueueWait = TimeSpan.FromSeconds(1),
        },
        time);

    /// <summary>How long to ask a refused visitor to wait.</summary>
    public TimeSpan RetryAfter => _gate.RetryAfter;

    /// <summary>Whether a photo that came now would be refused; asked before its bytes are read.</summary>
    public bool AreFull => _gate.Waiting >= _queueLength;

    /// <summary>Waits for a slot.</summary>
    /// <returns>The slot, to be disposed of; null when too many are waiting already.</returns>
    public ValueTask<WorkLease?> EnterAsync(AdmittedPhoto photo, CancellationToken cancellationToken) =>
        _gate.TryEnterAsync(photo.Bytes.Length, cancellationToken);
}
