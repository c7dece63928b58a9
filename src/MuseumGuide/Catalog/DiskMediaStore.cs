namespace MuseumGuide.Catalog;

/// <summary>Keeps reference images as files <c>ab/abcd….jpg</c> below one folder.</summary>
/// <param name="directory">The folder; made when the first picture comes.</param>
public sealed class DiskMediaStore(string directory) : IMediaStore
{
    private const string SystemName = "disk";
    private readonly string _directory = Path.GetFullPath(directory);

    /// <inheritdoc/>
    public async Task SaveAsync(string contentHash, ReadOnlyMemory<byte> jpeg, CancellationToken cancellationToken)
    {
        var path = PathOf(contentHash);
        if (File.Exists(path)) return;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await WriteWholeAsync(path, jpeg, cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CatalogException(SystemName, "save a picture", error);
        }
    }

    /// <inheritdoc/>
    public async Task<byte[]?> ReadAsync(string contentHash, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllBytesAsync(PathOf(contentHash), cancellationToken);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CatalogException(SystemName, "read a picture", error);
        }
    }

    private static async Task WriteWholeAsync(
        string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var unfinished = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            await using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write))
            {
                await file.WriteAsync(bytes, cancellationToken);

                // The catalog refers to the picture for good: it must be on the disk before the name is.
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    private string PathOf(string contentHash)
    {
        MediaAddress.Require(contentHash);
        return Path.Combine(_directory, contentHash[..2], contentHash + ".jpg");
    }
}
