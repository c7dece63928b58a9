using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MuseumGuide.Photos;

/// <summary>Decodes admitted photos, as many at once as the gate lets in, each marked on disk meanwhile.</summary>
public sealed partial class PhotoDecoder(
    DecodeJournal journal, IOptions<DecodeOptions> options, TimeProvider time, ILogger<PhotoDecoder> logger)
{
    private readonly WorkGate _gate = new(options.Value.Gate, time);

    /// <summary>What decoding waits at.</summary>
    public WorkGate Gate => _gate;

    /// <summary>Decodes a photo into an upright sRGB picture on white.</summary>
    /// <param name="longestSide">Pixels, at least 1. A larger photo is shrunk to exactly this; a smaller one is left
    /// as it is.</param>
    /// <exception cref="OperationCanceledException">Cancelled while waiting or between two steps.</exception>
    public async Task<PhotoDecodeResult> DecodeAsync(
        AdmittedPhoto photo, int longestSide, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(longestSide);
        if (journal.IsQuarantined(photo.Hash))
            return new PhotoDecodeResult.Refused(PhotoRefusal.Quarantined);

        using var lease = await _gate.TryEnterAsync(DecodePrice.BytesFor(photo.Header, longestSide), cancellationToken);
        return lease is null
            ? new PhotoDecodeResult.Busy(_gate.RetryAfter)
            : await Task.Run(() => Decode(photo, longestSide, cancellationToken), cancellationToken);
    }

    private PhotoDecodeResult Decode(AdmittedPhoto photo, int longestSide, CancellationToken cancellationToken)
    {
        using var mark = journal.Begin(photo.Hash);
        if (SkiaPhotoReader.Read(photo, longestSide, cancellationToken) is { } result)
            return result;

        LogOutOfMemory(photo.Header.Width, photo.Header.Height);
        return new PhotoDecodeResult.Busy(_gate.RetryAfter);
    }

    [LoggerMessage(LogLevel.Error, "No memory to decode a photo of {Width}x{Height} pixels.")]
    private partial void LogOutOfMemory(int width, int height);
}
