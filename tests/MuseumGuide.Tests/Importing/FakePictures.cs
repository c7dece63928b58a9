using System.Text;
using MuseumGuide.Importing;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Tests.Importing;

/// <summary>Refuses files that say "broken", fails to describe those that say "odd"; all others are pictures.</summary>
internal sealed class FakePictures : IReferenceImageReader
{
    private int _read;

    public int Read => _read;

    public ValueTask<ReferenceImageResult> ReadAsync(ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _read);
        var text = Encoding.UTF8.GetString(file.Span);
        return ValueTask.FromResult<ReferenceImageResult>(text switch
        {
            "broken" => new ReferenceImageResult.Refused("The picture is damaged."),
            "odd" => new ReferenceImageResult.Decoded(new RgbImage(1, 1, [0, 0, 0]), 1, 1, file),
            _ => new ReferenceImageResult.Decoded(new RgbImage(2, 1, [1, 2, 3, 4, 5, 6]), 200, 100, file),
        });
    }

    public static ReferenceFingerprint Describe(RgbImage picture) =>
        picture.Width == 1 ? throw new InvalidOperationException("Too narrow.") : new([7], [8], [9]);
}
