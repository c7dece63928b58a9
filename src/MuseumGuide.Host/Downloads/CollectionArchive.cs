using System.IO.Compression;

namespace MuseumGuide.Host.Downloads;

/// <summary>Unpacks a zip file with a collection folder, trusting nothing that stands in it.</summary>
internal sealed class CollectionArchive
{
    private const int LinkType = 0xA000;
    private const int TypeMask = 0xF000;
    private const int CopyBytes = 128 * 1024;

    private static readonly HashSet<string> Archives = new(
        [".zip", ".gz", ".tgz", ".tar", ".bz2", ".xz", ".7z", ".rar", ".zst", ".jar"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The most files and folders. Default 200,000.</summary>
    public int MostEntries { get; init; } = 200_000;

    /// <summary>The most bytes of all files, unpacked. Default 20 GB.</summary>
    public long MostBytes { get; init; } = 20_000_000_000;

    /// <summary>The most bytes of one file, unpacked. Default 200 MB.</summary>
    public long MostEntryBytes { get; init; } = 200_000_000;

    /// <summary>How much smaller than unpacked a file of more than a megabyte may be in the archive. Default 100 times.
    /// </summary>
    public int MostRatio { get; init; } = 100;

    /// <summary>Unpacks a file.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <returns>The folder that holds <c>artworks.csv</c>: the given one, or the only one in it.</returns>
    /// <exception cref="DownloadException">The archive is damaged, too large, or leads outside; a part of it may be
    /// unpacked already.</exception>
    public string Unpack(string path, string folder, CancellationToken cancellationToken)
    {
        try
        {
            using var archive = ZipFile.OpenRead(path);
            if (archive.Entries.Count > MostEntries) throw new DownloadException("The archive has too many files.");
            var left = MostBytes;
            foreach (var entry in archive.Entries)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (FindTarget(entry, folder) is { } target) left -= Unpack(entry, target, Math.Min(left, MostEntryBytes));
            }
        }
        catch (InvalidDataException e)
        {
            throw new DownloadException("The file is no zip archive, or a damaged one.", e);
        }

        return FindCollection(folder);
    }

    private long Unpack(ZipArchiveEntry entry, string target, long most)
    {
        // What the archive says of itself; what comes out is counted all the same.
        if (entry.Length > most) throw TooLarge();
        if (entry.Length > 1_000_000 && entry.Length / MostRatio > entry.CompressedLength) throw TooLarge();

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var source = entry.Open();
        using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        var buffer = new byte[CopyBytes];
        long length = 0;
        int read;
        while ((read = source.Read(buffer)) > 0)
        {
            length += read;
            if (length > most || length > entry.Length) throw TooLarge();
            file.Write(buffer, 0, read);
        }

        return length;
    }

    /// <returns>Where an entry is unpacked to; null for a folder.</returns>
    private static string? FindTarget(ZipArchiveEntry entry, string folder)
    {
        var name = entry.FullName;
        if (name.AsSpan().IndexOfAny('\\', ':', '\0') >= 0 || Path.IsPathRooted(name)
            || name.Split('/').Contains("..", StringComparer.Ordinal))
            throw new DownloadException("A file of the archive leads outside of it.");
        var target = Path.GetFullPath(Path.Combine(folder, name));
        if (!target.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new DownloadException("A file of the archive leads outside of it.");
        if (((entry.ExternalAttributes >> 16) & TypeMask) == LinkType)
            throw new DownloadException("The archive has a link in it.");
        if (entry.IsEncrypted) throw new DownloadException("The archive is encrypted.");
        if (Archives.Contains(Path.GetExtension(name))) throw new DownloadException("The archive has an archive in it.");
        return name.EndsWith('/') ? null : target;
    }

    private static string FindCollection(string folder)
    {
        if (File.Exists(Path.Combine(folder, "artworks.csv"))) return folder;
        return Directory.GetDirectories(folder) is [var only] && File.Exists(Path.Combine(only, "artworks.csv"))
            ? only
            : throw new DownloadException("The archive has no artworks.csv, neither at its top nor in its only folder.");
    }

    private static DownloadException TooLarge() => new("The archive unpacks to more than it may.");
}
