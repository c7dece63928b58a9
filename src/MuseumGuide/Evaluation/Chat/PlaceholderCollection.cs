using MuseumGuide.Importing;

namespace MuseumGuide.Evaluation.Chat;

/// <summary>Completes a collection folder with pictures for the works that have none, so that its texts can be asked
/// about without them.</summary>
public static class PlaceholderCollection
{
    /// <summary>Copies a collection folder and draws what pictures are missing in the copy.</summary>
    /// <param name="source">The folder with <c>artworks.csv</c>; it is left as it is.</param>
    /// <param name="target">Made if it is missing.</param>
    /// <exception cref="CollectionFormatException">The folder, its file or a needed column is missing.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static async Task CopyAsync(string source, string target, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentException.ThrowIfNullOrWhiteSpace(target);
        if (!Directory.Exists(source)) throw new CollectionFormatException($"There is no folder '{source}'.");

        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        await CompleteAsync(target, cancellationToken);
    }

    /// <summary>Draws what pictures are missing in a collection folder.</summary>
    /// <exception cref="CollectionFormatException">The folder's file or a needed column is missing.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static async Task CompleteAsync(string folder, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        var list = Path.Combine(root, CollectionFolderReader.FileName);
        if (!File.Exists(list))
            throw new CollectionFormatException($"'{folder}' has no {CollectionFolderReader.FileName}.");

        CollectionHeader? header = null;
        foreach (var record in CsvRecordReader.Read(await File.ReadAllBytesAsync(list, cancellationToken)))
        {
            if (header is null)
            {
                header = new CollectionHeader(record.Fields);
                continue;
            }

            // What else is wrong with a row the import tells.
            if (header.IdOf(record) is not { } id || header.ImageOf(record) is not { } image) continue;
            var file = Path.GetFullPath(image, root);
            if (!file.StartsWith(root, StringComparison.Ordinal) || File.Exists(file)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var picture = PlaceholderPicture.Draw(id, header.ToArtwork(id, record).Dimensions);
            await File.WriteAllBytesAsync(file, picture, cancellationToken);
        }
    }
}
