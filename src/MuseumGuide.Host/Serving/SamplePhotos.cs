using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Serving;

/// <summary>The sample photos that lie with the demo gallery; none where there is no demo gallery.</summary>
internal sealed class SamplePhotos(GuideSettings settings)
{
    private readonly string _folder = settings.Storage.DemoPhotosDirectory;

    /// <summary>Lists them in the order of their names.</summary>
    public IReadOnlyList<SamplePhoto> List() =>
        !Directory.Exists(_folder)
            ? []
            : [.. Directory.EnumerateFiles(_folder, "*.jpg")
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal)
                .Select(name => new SamplePhoto(name, Describe(name)))];

    /// <summary>Reads one.</summary>
    /// <returns>The file, or null when there is none of that name.</returns>
    public async Task<byte[]?> ReadAsync(string name, CancellationToken cancellationToken) =>
        // Only a listed name is ever opened, so no name leads out of the folder.
        List().Any(sample => sample.Name == name)
            ? await File.ReadAllBytesAsync(Path.Combine(_folder, name), cancellationToken)
            : null;

    private static string Describe(string name) =>
        $"A visitor’s photo: {Path.GetFileNameWithoutExtension(name).Replace('-', ' ').Replace('_', ' ')}";
}
