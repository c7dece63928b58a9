using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace MuseumGuide.Host.Pages;

/// <summary>The program's own files, found beside it whatever the working folder.</summary>
internal static class StaticFiles
{
    private static readonly ConcurrentDictionary<string, string> Versions = new(StringComparer.Ordinal);

    /// <summary>The folder they lie in.</summary>
    public static string Root { get; } = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    /// <summary>The name with a version, so that browsers keep a file for long and yet see a new one at once.</summary>
    public static string Versioned(string name) => Versions.GetOrAdd(name, static n =>
        $"{n}?v={Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Root, n))))[..12]}");
}
