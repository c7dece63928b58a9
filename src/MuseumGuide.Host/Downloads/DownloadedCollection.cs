namespace MuseumGuide.Host.Downloads;

/// <summary>A collection folder that was fetched; it is removed in the end.</summary>
internal sealed class DownloadedCollection : IDisposable
{
    private readonly string _temporary;

    private DownloadedCollection(string temporary) => _temporary = temporary;

    /// <summary>The folder that holds <c>artworks.csv</c>.</summary>
    public string Folder { get; private set; } = "";

    /// <summary>Fetches and unpacks it.</summary>
    /// <exception cref="DownloadException">It was not fetched, or is no collection.</exception>
    public static async Task<DownloadedCollection> FetchAsync(
        Uri address, GuardedDownload download, CancellationToken cancellationToken)
    {
        var collection = new DownloadedCollection(Directory.CreateTempSubdirectory("museum-guide-").FullName);
        try
        {
            var file = Path.Combine(collection._temporary, "collection.zip");
            var folder = Directory.CreateDirectory(Path.Combine(collection._temporary, "collection")).FullName;
            await download.FetchAsync(address, file, cancellationToken);
            collection.Folder = new CollectionArchive().Unpack(file, folder, cancellationToken);
            return collection;
        }
        catch
        {
            collection.Dispose();
            throw;
        }
    }

    public void Dispose() => Directory.Delete(_temporary, recursive: true);
}
