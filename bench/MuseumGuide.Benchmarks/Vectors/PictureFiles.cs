using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;

namespace MuseumGuide.Benchmarks.Vectors;

/// <summary>Reads pictures as the guide does.</summary>
internal sealed class PictureFiles(IServiceProvider parts)
{
    private readonly PhotoAdmission _admission = parts.GetRequiredService<PhotoAdmission>();
    private readonly PhotoDecoder _decoder = parts.GetRequiredService<PhotoDecoder>();

    /// <returns>Null where it is refused.</returns>
    public async Task<RgbImage?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
        return _admission.Inspect(bytes) is PhotoAdmissionResult.Admitted(var admitted)
            && await _decoder.DecodeAsync(admitted, DecodeTier.LongestSide, cancellationToken)
                is PhotoDecodeResult.Decoded(var picture)
            ? picture
            : null;
    }

    /// <summary>Describes each picture of some collection folders as often as it is told to.</summary>
    /// <param name="describe">From a picture and its place, its vectors; called by many threads.</param>
    public async Task<List<byte[]>> DescribeAsync(
        IEnumerable<string> collections, Func<RgbImage, int, IEnumerable<byte[]>> describe,
        CancellationToken cancellationToken)
    {
        var files = collections.SelectMany(folder => Directory.GetFiles(Path.Combine(folder, "images")).Order())
            .Select((file, place) => (file, place));
        var vectors = new List<byte[]>();
        foreach (var batch in files.Chunk(64))
        {
            var pictures = new List<(RgbImage Picture, int Place)>();
            foreach (var (file, place) in batch)
                if (await ReadAsync(file, cancellationToken) is { } picture) pictures.Add((picture, place));
            vectors.AddRange(pictures.AsParallel().AsOrdered()
                .SelectMany(entry => describe(entry.Picture, entry.Place).ToArray()));
        }

        return vectors;
    }
}
