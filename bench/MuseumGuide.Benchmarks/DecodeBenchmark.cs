using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MuseumGuide.Measuring.Pictures;
using MuseumGuide.Measuring.Timing;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;

namespace MuseumGuide.Benchmarks;

/// <summary>Admission and decoding, as the tiers ask for it.</summary>
internal static class DecodeBenchmark
{
    private const int Rounds = 40;

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("museum-guide-decode-");
        try
        {
            var table = new Table("JPEG", "KB", "p50, ms", "p95, ms");
            var options = Options.Create(new DecodeOptions { DataFolder = folder.FullName });
            var decoder = new PhotoDecoder(
                DecodeJournal.Open(folder.FullName, NullLogger<DecodeJournal>.Instance),
                options, TimeProvider.System, NullLogger<PhotoDecoder>.Instance);
            var large = TestPhotos.TwelveMegapixels(0);
            await AddAsync(table, "12 megapixels, baseline", large, decoder, cancellationToken);
            if (await ProgressiveJpeg.FromAsync(large, cancellationToken) is { } progressive)
                await AddAsync(table, "12 megapixels, progressive", progressive, decoder, cancellationToken);
            else
                table.Add("12 megapixels, progressive", "left out: neither jpegtran nor OpenCV for Python", "", "");
            await AddAsync(table, "1280×960, baseline", TestPhotos.Small(0, 300_000), decoder, cancellationToken);
            table.Print();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task AddAsync(
        Table table, string name, byte[] jpeg, PhotoDecoder decoder, CancellationToken cancellationToken)
    {
        var admission = new PhotoAdmission(Options.Create(new PhotoAdmissionOptions()));
        var sample = new Sample();
        for (var i = -5; i < Rounds; i++)
        {
            var started = TimeProvider.System.GetTimestamp();
            if (admission.Inspect(jpeg) is not PhotoAdmissionResult.Admitted(var photo)
                || await decoder.DecodeAsync(photo, DecodeTier.LongestSide, cancellationToken)
                    is not PhotoDecodeResult.Decoded)
                throw new InvalidOperationException($"{name} was refused.");
            if (i >= 0) sample.Add(TimeProvider.System.GetElapsedTime(started));
        }

        table.Add(name, jpeg.Length / 1000, sample.P50, sample.P95);
    }
}
