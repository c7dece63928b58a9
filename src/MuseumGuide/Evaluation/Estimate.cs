namespace MuseumGuide.Evaluation;

/// <summary>A measured figure with its 95 % bootstrap interval.</summary>
/// <param name="Value">The figure; null when there was nothing to measure it on.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end of the interval.</param>
/// <param name="Photos">Photos it was measured on.</param>
public sealed record Estimate(double? Value, double? Low, double? High, int Photos)
{
    /// <summary>Nothing was measured.</summary>
    public static Estimate None { get; } = new(null, null, null, 0);
}
