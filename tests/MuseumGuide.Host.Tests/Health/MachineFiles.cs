using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Health;

/// <summary>A file system in which the kernel tells what the test wants it to.</summary>
internal sealed class MachineFiles : IDisposable
{
    private readonly TemporaryFolder _root = new();

    public string Root => _root.Path;

    /// <summary>A machine of two cores and 1,000 kB, of which 600 are in use.</summary>
    public MachineFiles OfMachine(int busyTicks = 700, int idleTicks = 300) => With(
        "proc/stat", $"cpu  {busyTicks} 0 0 {idleTicks} 0 0 0 0 0 0\ncpu0 1 0 0 1\ncpu1 1 0 0 1\nintr 5\n")
        .With("proc/meminfo", "MemTotal:       1000 kB\nMemFree:  1 kB\nMemAvailable:    400 kB\n");

    public MachineFiles With(string path, string content)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    public void Dispose() => _root.Dispose();
}
