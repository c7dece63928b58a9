namespace MuseumGuide.Asking.Reading;

/// <summary>Words of one root: weave and weaver, triangle and triangulation.</summary>
internal static class Derivations
{
    private const int ShortestRoot = 5;
    private const int LongestEnding = 5;

    /// <summary>Whether one of the stems is built on the root of this one.</summary>
    public static bool AnyIn(string stem, IReadOnlySet<string> stems) =>
        stem.Length >= ShortestRoot && !stem.Any(char.IsAsciiDigit) && stems.Any(other => AreKin(stem, other));

    private static bool AreKin(string a, string b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        if (shorter < ShortestRoot) return false;
        var same = 0;
        while (same < shorter && a[same] == b[same]) same++;
        var root = Math.Max(ShortestRoot, shorter - 2);
        return same >= root && a.Length - same <= LongestEnding && b.Length - same <= LongestEnding;
    }
}
