namespace MuseumGuide.Demo.Drawing;

/// <summary>A PCG-XSH-RR generator (O'Neill, 2014): the same seed, the same numbers, everywhere.</summary>
internal sealed class Pcg
{
    private ulong _state;

    public Pcg(ulong seed)
    {
        _state = seed * 6364136223846793005UL + 1442695040888963407UL;
        Next();
        _state += seed;
        Next();
    }

    public uint Next()
    {
        var old = _state;
        _state = old * 6364136223846793005UL + 1442695040888963407UL;
        var word = (uint)(((old >> 18) ^ old) >> 27);
        return uint.RotateRight(word, (int)(old >> 59));
    }

    /// <summary>0 up to, but not, 1.</summary>
    public float Unit() => (Next() >> 8) * (1f / 16777216f);

    public float Between(float low, float high) => low + (high - low) * Unit();

    public int Below(int count) => (int)(((ulong)Next() * (ulong)count) >> 32);

    public bool Chance(float probability) => Unit() < probability;

    /// <summary>Bell-shaped about 0 with standard deviation 1; a sum of four, so never beyond ±3.5.</summary>
    public float Bell() => (Unit() + Unit() + Unit() + Unit() - 2f) * 1.7320508f;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
