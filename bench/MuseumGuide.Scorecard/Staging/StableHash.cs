namespace MuseumGuide.Scorecard.Staging;

/// <summary>Turns a seed and a name into a number that is the same in every process.</summary>
internal static class StableHash
{
    public static int Of(int seed, string name)
    {
        var hash = 2_166_136_261u ^ (uint)seed;
        foreach (var letter in name) hash = (hash ^ letter) * 16_777_619u;
        return (int)(hash & int.MaxValue);
    }
}
