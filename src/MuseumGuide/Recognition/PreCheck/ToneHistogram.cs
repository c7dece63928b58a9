namespace MuseumGuide.Recognition.PreCheck;

/// <summary>How often each tone occurs.</summary>
internal sealed class ToneHistogram
{
    private const int Spread = 2;
    private readonly int[] _counts = new int[256];
    private readonly int _total;

    public ToneHistogram(ReadOnlySpan<byte> tones)
    {
        foreach (var tone in tones) _counts[tone]++;
        _total = tones.Length;
        for (var tone = 0; tone < _counts.Length; tone++) Mean += (double)_counts[tone] * tone / _total;
        for (var tone = 0; tone < _counts.Length; tone++)
            Variance += _counts[tone] * (tone - Mean) * (tone - Mean) / _total;
    }

    public double Mean { get; }

    public double Variance { get; }

    /// <summary>Share of the tones within 2 of the commonest.</summary>
    public double DominantShare
    {
        get
        {
            var commonest = _counts.IndexOf(_counts.Max());
            var first = Math.Max(commonest - Spread, 0);
            var last = Math.Min(commonest + Spread, _counts.Length - 1);
            return _counts[first..(last + 1)].Sum() / (double)_total;
        }
    }

    /// <returns>The least tone that <paramref name="share"/> of the tones reach at most.</returns>
    public int Percentile(double share)
    {
        var below = 0;
        for (var tone = 0; tone < _counts.Length; tone++)
        {
            below += _counts[tone];
            if (below >= share * _total) return tone;
        }

        return 255;
    }
}
