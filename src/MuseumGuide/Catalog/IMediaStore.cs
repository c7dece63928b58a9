namespace MuseumGuide.Catalog;

/// <summary>Keeps reference images, addressed by the content hash of the file the museum supplied.</summary>
public interface IMediaStore
{
    /// <summary>Keeps a JPEG; an existing one of the same hash is left as it is. Never visible half-written.</summary>
    /// <exception cref="ArgumentException">The hash is not 64 lower-case hexadecimal digits.</exception>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    Task SaveAsync(string contentHash, ReadOnlyMemory<byte> jpeg, CancellationToken cancellationToken);

    /// <summary>Reads a JPEG.</summary>
    /// <returns>The whole file, or null when there is none.</returns>
    /// <exception cref="ArgumentException">The hash is not 64 lower-case hexadecimal digits.</exception>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    Task<byte[]?> ReadAsync(string contentHash, CancellationToken cancellationToken);
}
