using System.Globalization;

namespace MuseumGuide.Scorecard.Staging;

/// <summary>A small file system in memory, for as long as it is not disposed.</summary>
internal sealed class Mount : IAsyncDisposable
{
    private Mount(string folder) => Folder = folder;

    public string Folder { get; }

    /// <exception cref="CannotRunException">Nothing may be mounted here.</exception>
    public static async Task<Mount> CreateAsync(string folder, long bytes, CancellationToken cancellationToken)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"size={bytes}");
        var mount = await Tool.RunAsync("mount", ["-t", "tmpfs", "-o", size, "tmpfs", folder], cancellationToken);
        return mount.ExitCode == 0
            ? new Mount(folder)
            : throw new CannotRunException($"a small tmpfs needs root ({mount.Errors.Trim()})");
    }

    public async ValueTask DisposeAsync() => await Tool.RunAsync("umount", ["-l", Folder], default);
}
