using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using MuseumGuide.Catalog;
using MuseumGuide.Photos;

namespace MuseumGuide.Describing.Measures;

/// <summary>Measures reference images, each once as long as it is remembered.</summary>
public sealed partial class ReferenceMeasures(
    IMediaStore media, PhotoAdmission admission, PhotoDecoder decoder, ILogger<ReferenceMeasures> logger) : IDisposable
{
    // Some 300 bytes each.
    private const int MostRemembered = 20_000;

    private readonly MemoryCache _remembered = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    /// <summary>Measures the picture of a work.</summary>
    /// <returns>The measures; only the format where the picture is missing or cannot be decoded now.</returns>
    /// <exception cref="CatalogException">The media store could not be reached, or refused.</exception>
    public async Task<PictureMeasures> MeasureAsync(ReferenceImage image, CancellationToken cancellationToken)
    {
        if (_remembered.TryGetValue<PictureMeasures>(image.ContentHash, out var known)) return known!;
        if (await ReadAsync(image, PictureMeasurer.LongestSide, cancellationToken) is not { } picture)
            return new PictureMeasures(PictureMeasurer.FormatOf(image.Width, image.Height), []);

        var measures = await Task.Run(
            () => PictureMeasurer.Measure(picture, image.Width, image.Height), cancellationToken);
        return _remembered.Set(image.ContentHash, measures, new MemoryCacheEntryOptions { Size = 1 });
    }

    /// <summary>Decodes the picture of a work.</summary>
    /// <param name="longestSide">Pixels; a larger picture is shrunk to exactly this.</param>
    /// <returns>The picture, or null where it is missing or cannot be decoded at the moment.</returns>
    /// <exception cref="CatalogException">The media store could not be reached, or refused.</exception>
    public async Task<RgbImage?> ReadAsync(
        ReferenceImage image, int longestSide, CancellationToken cancellationToken)
    {
        if (await media.ReadAsync(image.ContentHash, cancellationToken) is { } jpeg
            && admission.Inspect(jpeg) is PhotoAdmissionResult.Admitted(var photo)
            && await decoder.DecodeAsync(photo, longestSide, cancellationToken) is PhotoDecodeResult.Decoded decoded)
            return decoded.Picture;

        LogUnreadable(image.ContentHash);
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => _remembered.Dispose();

    [LoggerMessage(LogLevel.Warning, "The reference image {ContentHash} could not be read to be described.")]
    private partial void LogUnreadable(string contentHash);
}
