namespace MuseumGuide.Scorecard.Staging;

/// <summary>libfaketime, which tells a process another time of day.</summary>
internal static class FakeClock
{
    /// <summary>The variables by which a process starts with another time; its stop watch stays true.</summary>
    /// <param name="offset">Such as +400d.</param>
    /// <exception cref="CannotRunException">The library is not installed.</exception>
    public static (string Name, string Value)[] Shifted(string offset) => [.. True, ("FAKETIME", offset)];

    /// <summary>The same, by what a file says at each moment.</summary>
    public static (string Name, string Value)[] ReadFrom(string file) =>
        [.. True, ("FAKETIME_TIMESTAMP_FILE", file), ("FAKETIME_NO_CACHE", "1")];

    private static (string Name, string Value)[] True =>
        [("LD_PRELOAD", Library), ("DONT_FAKE_MONOTONIC", "1"), ("FAKETIME_DONT_FAKE_MONOTONIC", "1")];

    private static string Library =>
        Directory.EnumerateDirectories("/usr/lib")
            .Select(folder => Path.Combine(folder, "faketime", "libfaketimeMT.so.1"))
            .FirstOrDefault(File.Exists) ?? throw new CannotRunException("faketime is not installed");
}
