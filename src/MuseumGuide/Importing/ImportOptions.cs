namespace MuseumGuide.Importing;

/// <summary>How one import is done.</summary>
public sealed record ImportOptions
{
    /// <summary>Whether works and tours that the source no longer has are removed. Default false.</summary>
    public bool Mirror { get; init; }

    /// <summary>Rows in work at once, from 1. Default: one for each core.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>The largest picture file that is read, in bytes. Default 50 MB.</summary>
    public long MaxImageBytes { get; init; } = 50_000_000;
}
