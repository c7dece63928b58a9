namespace MuseumGuide.Photos;

/// <summary>What became of decoding an admitted photo.</summary>
public abstract record PhotoDecodeResult
{
    private PhotoDecodeResult() { }

    /// <summary>Decoded, upright, longest side at most what was asked; on white where it was transparent.</summary>
    public sealed record Decoded(RgbImage Picture) : PhotoDecodeResult;

    /// <summary>The decoder could not, or the photo is in quarantine.</summary>
    public sealed record Refused(PhotoRefusal Refusal) : PhotoDecodeResult;

    /// <summary>All decode slots and the queue are taken.</summary>
    public sealed record Busy(TimeSpan RetryAfter) : PhotoDecodeResult;
}
