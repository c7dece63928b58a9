using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Tells of the steps of one analysis while it runs.</summary>
/// <param name="steps">How many there are at most; a photo that is settled needs no more.</param>
internal sealed class StepProgress(ILogger logger, int steps) : IProgress<TierReport>
{
    private int _done;

    public void Report(TierReport value) => logger.LogAt(
        CodePlace.Here(), LogLevel.Debug, null, "Step {Step} of {Steps}, {Tier}: {Verdict}.",
        ("Step", ++_done), ("Steps", steps), (LogField.Tier, value.Tier), ("Verdict", value.Verdict),
        (LogField.ExecutionTime, value.Elapsed.TotalSeconds));
}
