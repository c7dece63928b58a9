namespace MuseumGuide.Narrating.Sounds;

/// <summary>Joins sounds of one rate, with silence between them, and tells where each lies.</summary>
internal sealed class SoundTrack(int sampleRate)
{
    private readonly List<ReadOnlyMemory<byte>> _pieces = [];
    private long _length;

    private TimeSpan Position => TimeSpan.FromSeconds(_length / 2.0 / sampleRate);

    public (TimeSpan Start, TimeSpan End) Add(Pcm sound)
    {
        var start = Position;
        Append(Resampling.To(sound, sampleRate).Samples);
        return (start, Position);
    }

    public void AddSilence(TimeSpan length) => Append(new byte[2 * (int)(length.TotalSeconds * sampleRate)]);

    public Pcm ToPcm()
    {
        var samples = new byte[_length];
        var at = 0;
        foreach (var piece in _pieces)
        {
            piece.CopyTo(samples.AsMemory(at));
            at += piece.Length;
        }

        return new Pcm(sampleRate, samples);
    }

    private void Append(ReadOnlyMemory<byte> samples)
    {
        // Half a sample would turn all that follows into noise.
        var whole = samples[..(samples.Length & ~1)];
        _pieces.Add(whole);
        _length += whole.Length;
    }
}
