using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace MuseumGuide.Host.Pages.Shell;

/// <summary>Which scripts a script imports, so that a page can ask for all of them at once: found only one after the
/// other they take a turn of the network each.</summary>
internal static partial class ScriptModules
{
    private const string Entry = "guide";

    private static readonly FrozenDictionary<string, string[]> Imports = Directory
        .EnumerateFiles(Path.Combine(StaticFiles.Root, "js"), "*.js")
        .ToFrozenDictionary(
            file => Path.GetFileNameWithoutExtension(file),
            file => Import().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).ToArray(),
            StringComparer.Ordinal);

    /// <summary>The scripts of every page and those of some modules, with all that they import from the start.</summary>
    /// <param name="modules">Named as in <c>data-module</c>.</param>
    /// <returns>Names without folder and ending, each once; those that import come before what they import.</returns>
    /// <exception cref="KeyNotFoundException">There is no such module.</exception>
    public static IReadOnlyList<string> NeededBy(IEnumerable<string> modules)
    {
        List<string> needed = [Entry, .. modules];
        for (var i = 0; i < needed.Count; i++)
            needed.AddRange(Imports[needed[i]].Where(name => !needed.Contains(name)).Distinct());
        return needed;
    }

    [GeneratedRegex("""^(import|export)\b[^;'(]*'\./(?<name>[\w-]+)\.js';""",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Import();
}
