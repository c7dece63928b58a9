using System.Runtime.CompilerServices;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>A place in the code.</summary>
/// <param name="Module">The file's name without its ending.</param>
/// <param name="Function">The method.</param>
/// <param name="Line">The line, from 1.</param>
internal readonly record struct CodePlace(string Module, string Function, int Line)
{
    /// <summary>The place that this call stands at.</summary>
    public static CodePlace Here(
        [CallerMemberName] string function = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(Path.GetFileNameWithoutExtension(file), function, line);
}
