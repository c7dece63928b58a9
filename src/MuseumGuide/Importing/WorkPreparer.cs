using Microsoft.Extensions.Logging;
using MuseumGuide.Catalog;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Importing;

/// <summary>Does all of a row's work up to its storing: reads, compares, decodes, describes. Safe for many threads.
/// </summary>
/// <param name="stored">The fingerprints of the stored works, by id.</param>
internal sealed partial class WorkPreparer(
    IMediaStore media,
    IReferenceImageReader images,
    Func<RgbImage, ReferenceFingerprint> describe,
    ICollectionIndexer indexer,
    IReadOnlyDictionary<string, string> stored,
    long maxImageBytes,
    ILogger logger)
{
    public async Task<PreparedRow> PrepareAsync(CollectionRow.Accepted row, CancellationToken cancellationToken)
    {
        byte[] file;
        try
        {
            if (new FileInfo(row.ImageFile).Length > maxImageBytes)
                return Refuse(row, $"The picture's file is larger than {maxImageBytes / 1_000_000} MB.");
            file = await File.ReadAllBytesAsync(row.ImageFile, cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refuse(row, "The picture's file cannot be read.");
        }

        var hash = ContentHash.Of(file);
        var rowFingerprint = RowFingerprint.Of(row.Artwork, hash.Hex);
        var isStored = stored.TryGetValue(row.Artwork.Id, out var storedFingerprint);
        if (isStored && storedFingerprint == rowFingerprint) return new PreparedRow.Unchanged();

        switch (await images.ReadAsync(file, cancellationToken))
        {
            case ReferenceImageResult.Refused refused:
                return Refuse(row, refused.Reason);
            case ReferenceImageResult.Decoded decoded when TryDescribe(row, decoded.Picture) is { } fingerprint:
                var postings = await indexer.EncodeAsync(fingerprint, cancellationToken);
                var image = new ReferenceImage(hash.Hex, decoded.Width, decoded.Height);

                // Before the work is stored, so that no stored work ever lacks its picture.
                await media.SaveAsync(hash.Hex, decoded.DisplayJpeg, cancellationToken);
                return new PreparedRow.Ready(
                    new(rowFingerprint, row.Artwork, image, fingerprint, postings), IsNew: !isStored);
            default:
                return Refuse(row, "The picture could not be described; the log says why.");
        }
    }

    private static PreparedRow.Refused Refuse(CollectionRow.Accepted row, string reason) =>
        new(new RefusedRow(row.Line, row.Artwork.Id, reason));

    // One odd picture must not keep the rest of a collection out.
    private ReferenceFingerprint? TryDescribe(CollectionRow.Accepted row, RgbImage picture)
    {
        try
        {
            return describe(picture);
        }
        catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException))
        {
            LogNotDescribed(error, row.Line, row.Artwork.Id);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "The picture of the work {ArtworkId} in line {Line} could not be described.")]
    private partial void LogNotDescribed(Exception error, int line, string artworkId);
}
