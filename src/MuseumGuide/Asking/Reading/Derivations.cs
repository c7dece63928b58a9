namespace MuseumGuide.Asking.Reading;

/// <summary>Words of one root: weave and weaver, triangle and triangulation.</summary>
internal static class Derivations
{
    private const int ShortestRoot = 5;
    private const int LongestEnding = 5;

    /// <summary>Whether two stems are built on one root.</summary>
    public static bool AreKin(string a, string b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        if (shorter < ShortestRoot || a.Any(char.IsAsciiDigit)) return false;
        var same = 0;
        while (same < shorter && a[same] == b[same]) same++;
        var root = Math.Max(ShortestRoot, shorter - 2);
        return same >= root && a.Length - same <= LongestEnding && b.Length - same <= LongestEnding;
    }
}
