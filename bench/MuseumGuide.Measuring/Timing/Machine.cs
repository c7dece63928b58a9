using System.Globalization;
using System.Runtime.InteropServices;

namespace MuseumGuide.Measuring.Timing;

/// <summary>Names what a figure was measured on.</summary>
internal static class Machine
{
    /// <summary>Processor, cores, memory, load and runtime in one line.</summary>
    /// <param name="when">At which moment of a run the load is read.</param>
    public static string Describe(string when = "at the end") => string.Create(
        CultureInfo.InvariantCulture,
        $"Machine: {Processor()}, {Environment.ProcessorCount} cores, "
        + $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:F0} GB, load {Load()} {when}, "
        + $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}.");

    private static string Processor() =>
        FirstLine("/proc/cpuinfo", "model name")?.Split(':', 2)[^1].Trim()
        ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static string Load() => FirstLine("/proc/loadavg", "")?.Split(' ')[0] ?? "unknown";

    private static string? FirstLine(string file, string start) => File.Exists(file)
        ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal))
        : null;
}
