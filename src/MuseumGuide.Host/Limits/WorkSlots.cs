using Microsoft.Extensions.Options;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Limits;

/// <summary>Bounds how much of each kind of work is done at once, besides photos and recordings.</summary>
internal sealed class WorkSlots(IOptions<LimitOptions> options, TimeProvider time)
{
    /// <summary>Questions being answered, streams among them.</summary>
    public WorkGate Talks { get; } = Gate(options.Value.Talks, time);

    /// <summary>Replies being spoken.</summary>
    public WorkGate SpokenReplies { get; } = Gate(options.Value.SpokenReplies, time);

    private static WorkGate Gate(int slots, TimeProvider time) => new(
        new WorkGateOptions { Slots = slots, QueueLength = slots, QueueWait = TimeSpan.FromSeconds(2) }, time);
}
