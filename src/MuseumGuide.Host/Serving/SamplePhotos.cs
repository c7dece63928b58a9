using System.Collections.Concurrent;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Serving;

/// <summary>The sample photos that lie with the demo gallery; none where there is no demo gallery.</summary>
/// <param name="known">Every sample there may be, in the order to show them.</param>
internal sealed class SamplePhotos(GuideSettings settings, IReadOnlyList<SamplePhoto> known)
{
    private readonly string _folder = settings.Storage.DemoPhotosDirectory;

    // Everybody is shown them, always as wide.
    private readonly ConcurrentDictionary<(string Name, int Width), byte[]> _thumbnails = new();

    /// <summary>Lists those that are there.</summary>
    public IReadOnlyList<SamplePhoto> List() =>
        Directory.Exists(_folder) ? [.. known.Where(sample => File.Exists(PathOf(sample)))] : [];

    /// <summary>Reads one.</summary>
    /// <returns>The file, or null when there is none of that name.</returns>
    public async Task<byte[]?> ReadAsync(string name, CancellationToken cancellationToken) =>
        // Only a known name is ever opened, so no name leads out of the folder.
        List().FirstOrDefault(sample => sample.Name == name) is { } sample
            ? await File.ReadAllBytesAsync(PathOf(sample), cancellationToken)
            : null;

    /// <summary>Reads one as a small JPEG, and remembers it.</summary>
    /// <param name="width">In pixels.</param>
    /// <returns>The file, or null when there is none of that name.</returns>
    public async Task<byte[]?> ReadThumbnailAsync(string name, int width, CancellationToken cancellationToken)
    {
        if (_thumbnails.TryGetValue((name, width), out var kept)) return kept;
        return await ReadAsync(name, cancellationToken) is { } bytes
            ? _thumbnails.GetOrAdd((name, width), Thumbnail.Shrink(bytes, width))
            : null;
    }

    private string PathOf(SamplePhoto sample) => Path.Combine(_folder, sample.Name);
}
