using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Photos;

/// <summary>How much work a <see cref="WorkGate"/> lets in at once, and how long it keeps more waiting.</summary>
public sealed class WorkGateOptions
{
    /// <summary>Pieces of work at the same time. Default: the cores, 4 at most.</summary>
    [Range(1, 1_024)]
    public int Slots { get; set; } = Math.Min(4, Environment.ProcessorCount);

    /// <summary>Pieces of work that may wait for a slot; further ones are turned away at once. Default: four for each
    /// slot.</summary>
    [Range(0, 100_000)]
    public int? QueueLength { get; set; }

    /// <summary>Longest wait for a slot. Default 200 ms, so that a visitor is told to come back before giving
    /// up; an import, which nobody sees waiting, may take minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0010000", "01:00:00")]
    public TimeSpan QueueWait { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Bytes of memory that all work at the same time may be priced at together. Default 300 MB.</summary>
    [Range(1_000_000L, 1_000_000_000_000L)]
    public long MemoryBytes { get; set; } = 300_000_000;

    /// <summary>What those turned away are told to wait. Default 1 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(1);
}
