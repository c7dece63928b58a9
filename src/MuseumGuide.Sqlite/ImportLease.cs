using MuseumGuide.Catalog;

namespace MuseumGuide.Sqlite;

/// <summary>The sole right to import, as a lock on a file that the system lifts when the process ends.</summary>
internal sealed class ImportLease : IAsyncDisposable
{
    // EAGAIN of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows: what a lock held by another gives.
    private static readonly int[] HeldByAnother = [11, 35, unchecked((int)0x80070020)];
    private readonly FileStream _file;

    private ImportLease(FileStream file) => _file = file;

    public static ImportLease? TryAcquire(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException error) when (HeldByAnother.Contains(error.HResult))
        {
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CatalogException(SqliteDatabase.SystemName, "lock the catalog for an import", error);
        }
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
