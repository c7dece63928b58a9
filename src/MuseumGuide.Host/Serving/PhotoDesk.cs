using System.Diagnostics;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Serving;

/// <summary>Takes a visitor's bytes from admission through the tiers; every way in goes through here.</summary>
internal sealed class PhotoDesk(
    PhotoAdmission admission, RecognitionPipeline pipeline, PhotoSlots slots, PerformanceLog performance,
    ILogger<PhotoDesk> logger, RecognitionMetrics? metrics = null)
{
    /// <summary>Identifies the works in a photo.</summary>
    /// <param name="bytes">The file as it came. It must stay unchanged: a decoder may still read it after a
    /// cancellation.</param>
    /// <param name="receivedAt">The <see cref="Stopwatch"/> timestamp of the last byte.</param>
    /// <param name="client">Names the visitor's device for budgets.</param>
    public async Task<DeskReport> IdentifyAsync(
        ReadOnlyMemory<byte> bytes, long receivedAt, string client, CancellationToken cancellationToken)
    {
        using var scope = performance.Begin("identify", cancellationToken);
        var report = admission.Inspect(bytes) switch
        {
            PhotoAdmissionResult.Admitted(var photo) =>
                await IdentifyAsync(photo, receivedAt, client, cancellationToken),
            PhotoAdmissionResult.Refused(var refusal) =>
                new DeskReport(new Identification.Refused(refusal), null, null, receivedAt),
            _ => throw new UnreachableException(),
        };
        scope.Tier = report.Report?.SettledBy;
        scope.Succeed(OutcomeOf(report.Identification));
        metrics?.PhotoEnded(
            report.Identification, report.Report?.SettledBy ?? Tier.None, Stopwatch.GetElapsedTime(receivedAt));
        return report;
    }

    private async Task<DeskReport> IdentifyAsync(
        AdmittedPhoto photo, long receivedAt, string client, CancellationToken cancellationToken)
    {
        using var slot = await slots.EnterAsync(photo, cancellationToken);
        if (slot is null)
            return new DeskReport(new Identification.Busy(slots.RetryAfter), photo, null, receivedAt);

        var steps = logger.IsEnabled(LogLevel.Debug) ? new StepProgress(logger, pipeline.TierCount) : null;
        var report = await pipeline.IdentifyAsync(photo, client, slot, steps, cancellationToken);
        return new DeskReport(report.Identification, photo, report, receivedAt);
    }

    private static string OutcomeOf(Identification identification) => identification switch
    {
        Identification.Recognized => Outcome.Recognized,
        Identification.Ambiguous => Outcome.Ambiguous,
        Identification.Described => Outcome.Described,
        Identification.NotInCollection => Outcome.NotInCollection,
        Identification.Unusable => Outcome.Unusable,
        Identification.Refused => "refused",
        Identification.Busy => "busy",
        _ => throw new UnreachableException(),
    };
}
