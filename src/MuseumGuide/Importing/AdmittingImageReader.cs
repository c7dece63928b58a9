using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Importing;

/// <summary>Reads reference images by the same admission and decoder as visitors' photos, with wider limits.</summary>
public sealed class AdmittingImageReader : IReferenceImageReader
{
    // Largest side that visitors are shown.
    private const int DisplaySide = 1600;
    private const int DisplayQuality = 88;

    private readonly PhotoAdmission _admission;
    private readonly PhotoDecoder _decoder;

    /// <param name="dataFolder">Where the decoder keeps its journal.</param>
    public AdmittingImageReader(
        string dataFolder, DecodeJournal journal, TimeProvider time, ILogger<PhotoDecoder> logger)
    {
        _admission = new PhotoAdmission(Options.Create(new PhotoAdmissionOptions { MaxBytes = 50_000_000 }));
        var decode = new DecodeOptions { DataFolder = dataFolder };
        (decode.Gate.QueueLength, decode.Gate.QueueWait) = (1_000, TimeSpan.FromMinutes(10));
        _decoder = new PhotoDecoder(journal, Options.Create(decode), time, logger);
    }

    /// <inheritdoc/>
    public async ValueTask<ReferenceImageResult> ReadAsync(
        ReadOnlyMemory<byte> file, CancellationToken cancellationToken) =>
        _admission.Inspect(file) switch
        {
            PhotoAdmissionResult.Admitted(var photo) => await DecodeAsync(photo, cancellationToken),
            PhotoAdmissionResult.Refused(var refusal) => Refused(refusal),
            _ => throw new UnreachableException(),
        };

    private async Task<ReferenceImageResult> DecodeAsync(AdmittedPhoto photo, CancellationToken cancellationToken) =>
        await _decoder.DecodeAsync(photo, DisplaySide, cancellationToken) switch
        {
            PhotoDecodeResult.Decoded(var display) => await Task.Run(
                () => Decoded(photo.Header, display), cancellationToken),
            PhotoDecodeResult.Refused(var refusal) => Refused(refusal),
            _ => new ReferenceImageResult.Refused("There was not enough memory to decode the image."),
        };

    private static ReferenceImageResult.Decoded Decoded(ImageHeader header, RgbImage display)
    {
        var turned = header.Orientation >= 5;
        return new ReferenceImageResult.Decoded(
            ImageResizer.Shrink(display, ReferenceDescriber.LongestSide),
            turned ? header.Height : header.Width,
            turned ? header.Width : header.Height,
            JpegEncoder.Encode(display, DisplayQuality));
    }

    private static ReferenceImageResult.Refused Refused(PhotoRefusal refusal) =>
        new($"The image was not read: {PhotoRefusalAnswer.For(refusal).Code}.");
}
