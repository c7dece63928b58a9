using Microsoft.Extensions.Options;
using MuseumGuide.Host.Limits;
using MuseumGuide.Host.Settings;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Serving;

/// <summary>Bounds how many photos are in work and how many wait, so that overload is refused early and
/// cheaply.</summary>
internal sealed class PhotoSlots(GuideSettings settings, IOptions<LimitOptions> limits, TimeProvider time)
{
    private const int MaxUploads = 512;
    private const long MaxUploadBytes = 400_000_000;

    // More photos than cores would only make each other wait; a photo gives its slot back before a remote tier.
    private readonly WorkGate _gate = new(
        new WorkGateOptions
        {
            Slots = SlotsOf(settings), QueueLength = SlotsOf(settings) * limits.Value.WaitingPhotos,
            QueueWait = limits.Value.PhotoWait,
        },
        time);

    // Photos on their way in, so that many slow senders cannot fill the memory.
    private readonly WorkGate _uploads = new(
        new WorkGateOptions { Slots = MaxUploads, QueueLength = 0, MemoryBytes = MaxUploadBytes }, time);

    /// <summary>What photos wait at before they are worked on.</summary>
    public WorkGate Gate => _gate;

    /// <summary>What bounds photos on their way in; nothing waits there.</summary>
    public WorkGate Uploads => _uploads;

    /// <summary>How long to ask a refused visitor to wait.</summary>
    public TimeSpan RetryAfter => _gate.RetryAfter;

    /// <summary>Asks whether a photo may be read at all, before its first byte is.</summary>
    /// <param name="length">Bytes that the sender announced; the limit where it announced none.</param>
    /// <returns>To be disposed of when the photo is done with; null when it would be refused anyway.</returns>
    public ValueTask<WorkLease?> ReceiveAsync(long length, CancellationToken cancellationToken) =>
        _gate.Waiting >= _gate.QueueLength
            ? ValueTask.FromResult<WorkLease?>(null)
            : _uploads.TryEnterAsync(length, cancellationToken);

    /// <summary>Waits for a slot.</summary>
    /// <returns>The slot, to be disposed of; null when too many are waiting already.</returns>
    public ValueTask<WorkLease?> EnterAsync(AdmittedPhoto photo, CancellationToken cancellationToken) =>
        _gate.TryEnterAsync(photo.Bytes.Length, cancellationToken);

    private static int SlotsOf(GuideSettings settings) =>
        Math.Min(settings.Recognition.MaxWorkers, Environment.ProcessorCount);
}
