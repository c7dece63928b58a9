using System.Globalization;

namespace MuseumGuide.Scorecard.Staging;

/// <summary>What the kernel says about a process.</summary>
/// <param name="Resident">Memory in use, in MB.</param>
/// <param name="Peak">The most since <see cref="ForgetPeak"/>, in MB.</param>
internal sealed record ProcessFigures(double Resident, double Peak, int Threads, int Handles)
{
    public static ProcessFigures Of(int processId)
    {
        var folder = string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}");
        var status = File.ReadLines($"{folder}/status")
            .Select(line => line.Split(':', 2))
            .ToDictionary(parts => parts[0], parts => parts[1].Trim().Split(' ')[0], StringComparer.Ordinal);
        return new ProcessFigures(
            Megabytes(status["VmRSS"]), Megabytes(status["VmHWM"]),
            int.Parse(status["Threads"], CultureInfo.InvariantCulture),
            Directory.EnumerateFileSystemEntries($"{folder}/fd").Count());
    }

    /// <summary>Begins the peak anew.</summary>
    public static void ForgetPeak(int processId) =>
        File.WriteAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/clear_refs"), "5");

    private static double Megabytes(string kilobytes) =>
        double.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024;
}
