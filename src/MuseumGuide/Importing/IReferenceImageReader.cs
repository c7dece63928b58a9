namespace MuseumGuide.Importing;

/// <summary>Turns the picture file of a row into what an import needs of it. Called by many threads at once.</summary>
public interface IReferenceImageReader
{
    /// <summary>Admits and decodes a picture file.</summary>
    /// <param name="file">The file as the museum supplied it.</param>
    ValueTask<ReferenceImageResult> ReadAsync(ReadOnlyMemory<byte> file, CancellationToken cancellationToken);
}
