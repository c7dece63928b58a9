using MuseumGuide.Conformance;
using MuseumGuide.Importing;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Stores.Tests.Crashing;

/// <summary>Stands for decoding and describing: every derived part repeats the bytes of the picture's file.</summary>
internal sealed class MarkedPictures : IReferenceImageReader
{
    public ValueTask<ReferenceImageResult> ReadAsync(ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        var pixels = ImportedArtworks.Fill(file.Span, 96);
        return ValueTask.FromResult<ReferenceImageResult>(
            new ReferenceImageResult.Decoded(new RgbImage(32, 1, pixels), 32, 1, file));
    }

    public static ReferenceFingerprint Describe(RgbImage picture) => Describe(picture.Pixels);

    public static ReferenceFingerprint Describe(ReadOnlySpan<byte> marker) => new(
        ImportedArtworks.Fill(marker, 96), ImportedArtworks.Fill(marker, 256), ImportedArtworks.Fill(marker, 70_000));
}
