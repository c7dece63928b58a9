namespace MuseumGuide.Importing;

/// <summary>Finds the picture that a row names, never outside the collection's folder.</summary>
internal sealed class ImageLocator
{
    private const int MaxLinks = 16;
    private readonly string _root;

    /// <param name="folder">The collection's folder, which exists.</param>
    public ImageLocator(string folder) => _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <param name="image">The path as the row has it, relative to the folder, with either kind of slash.</param>
    public ImageLocation Locate(string image)
    {
        if (image.Contains("://", StringComparison.Ordinal))
            return new(null, $"The image {Printable.Quote(image)} is a web address; put the file into the folder.");
        var relative = image.Replace('\\', '/');
        if (relative.Any(char.IsControl))
            return new(null, $"The image {Printable.Quote(image)} has control characters in its name.");
        if (Path.IsPathRooted(relative) || relative is [_, ':', ..]) return Outside(image);

        var path = Path.GetFullPath(Path.Combine(_root, relative));
        try
        {
            if (FollowLinks(path) is not { } real) return Outside(image);
            if (Directory.Exists(real)) return new(null, $"The image {Printable.Quote(image)} is a folder.");
            var file = new FileInfo(real);
            if (!file.Exists) return new(null, $"The image {Printable.Quote(image)} was not found.");
            return file.Length == 0
                ? new(null, $"The image {Printable.Quote(image)} is an empty file.")
                : new(real, null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(null, $"The image {Printable.Quote(image)} cannot be opened.");
        }
    }

    private static ImageLocation Outside(string image) =>
        new(null, $"The image {Printable.Quote(image)} lies outside the collection's folder.");

    // Null when the path, or a link on the way, leads out of the folder. The folder itself may be a link.
    private string? FollowLinks(string path)
    {
        for (var links = 0; links <= MaxLinks; links++)
        {
            if (!path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return null;
            if (Unlink(path) is not { } target) return path;
            path = target;
        }

        return null;
    }

    // The path with its first link replaced by what it points to, or null when there is no link in it.
    private string? Unlink(string path)
    {
        var current = _root;
        var segments = Path.GetRelativePath(_root, path).Split(Path.DirectorySeparatorChar);
        for (var i = 0; i < segments.Length; i++)
        {
            var parent = current;
            current = Path.Combine(current, segments[i]);
            if (new FileInfo(current).LinkTarget is not { } target) continue;
            return Path.GetFullPath(Path.Combine([parent, target, .. segments[(i + 1)..]]));
        }

        return null;
    }
}
