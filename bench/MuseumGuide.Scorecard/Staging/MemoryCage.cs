using System.Globalization;
using MuseumGuide.Measuring.Serving;

namespace MuseumGuide.Scorecard.Staging;

/// <summary>A control group that lets its processes have so much memory and no more.</summary>
internal sealed class MemoryCage : IDisposable
{
    private static readonly string Name = string.Create(
        CultureInfo.InvariantCulture, $"museum-guide-scorecard-{Environment.ProcessId}");

    private readonly string _folder;
    private readonly bool _isUnified;

    private MemoryCage(string folder, bool isUnified) => (_folder, _isUnified) = (folder, isUnified);

    /// <summary>The most that was in use, in MB.</summary>
    public double Peak => double.Parse(
        File.ReadAllText(Path.Combine(_folder, _isUnified ? "memory.peak" : "memory.max_usage_in_bytes")),
        CultureInfo.InvariantCulture) / (1024 * 1024);

    /// <exception cref="CannotRunException">No group can be made here.</exception>
    public static MemoryCage Create(long bytes)
    {
        var isUnified = File.Exists("/sys/fs/cgroup/cgroup.controllers");
        var folder = Path.Combine(isUnified ? "/sys/fs/cgroup" : "/sys/fs/cgroup/memory", Name);
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(
                Path.Combine(folder, isUnified ? "memory.max" : "memory.limit_in_bytes"),
                bytes.ToString(CultureInfo.InvariantCulture));
            return new MemoryCage(folder, isUnified);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"a memory cap needs a writable control group ({e.Message})");
        }
    }

    /// <summary>The guide, started inside.</summary>
    public GuideLaunch Around(GuideLaunch launch) => launch with
    {
        Through = ["sh", "-c", $"echo $$ > {_folder}/cgroup.procs; exec \"$@\"", "sh"],
    };

    public void Dispose() => Directory.Delete(_folder);
}
