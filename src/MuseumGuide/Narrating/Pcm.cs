namespace MuseumGuide.Narrating;

/// <summary>Sound without a container.</summary>
/// <param name="SampleRate">Samples a second, such as 22,050.</param>
/// <param name="Samples">One channel of signed 16-bit little-endian samples.</param>
public sealed record Pcm(int SampleRate, ReadOnlyMemory<byte> Samples)
{
    /// <summary>How long it plays.</summary>
    public TimeSpan Duration => TimeSpan.FromSeconds(Samples.Length / 2.0 / SampleRate);
}
