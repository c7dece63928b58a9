namespace MuseumGuide.Host.Health;

/// <summary>Memory in use, without what the system would give back at once.</summary>
/// <param name="UsedBytes">What is used.</param>
/// <param name="LimitBytes">What there is, more than zero.</param>
internal readonly record struct MemoryReading(long UsedBytes, long LimitBytes)
{
    /// <summary>0 to 100.</summary>
    public double Percent => Math.Clamp(100.0 * UsedBytes / LimitBytes, 0, 100);
}
