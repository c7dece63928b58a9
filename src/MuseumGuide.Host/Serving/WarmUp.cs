using MuseumGuide.Catalog;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Host.Serving;

/// <summary>Identifies a few of the museum's own pictures before the first visitor's photo is taken, so that nobody
/// waits for code to be compiled and pages to be read.</summary>
internal sealed partial class WarmUp(
    PhotoAdmission admission, PhotoDecoder decoder, IEnumerable<IRecognitionTier> tiers, IArtworkCatalog catalog,
    IMediaStore media, TimeProvider time, ILogger<WarmUp> logger)
{
    private const int Rounds = 12;
    private const int Quality = 85;
    private const int WallShare = 5;
    private const byte WallTone = 150;

    // A start is to take under three seconds in all.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>Runs for about a second at the most; what goes wrong is only noted.</summary>
    /// <param name="index">The index that will be served.</param>
    public async Task RunAsync(RecognitionIndex index, CancellationToken cancellationToken)
    {
        var ids = index.ArtworkIds;
        var holder = new RecognitionIndexHolder();
        holder.Swap(index);
        // A pipeline of its own: nothing is remembered, and the guide is not ready before.
        var pipeline = new RecognitionPipeline(tiers.Where(tier => !tier.IsRemote), holder);
        var started = time.GetTimestamp();
        try
        {
            for (var round = 0; round < Math.Min(Rounds, ids.Count) && time.GetElapsedTime(started) < Longest; round++)
            {
                var entry = await catalog.FindAsync(
                    ids[(int)((long)round * ids.Count / Rounds)], cancellationToken);
                if (entry is null || await media.ReadAsync(entry.Image.ContentHash, cancellationToken) is not { } jpeg)
                    continue;
                if (await DecodeAsync(jpeg, cancellationToken) is not { } picture) continue;
                var photo = JpegEncoder.Encode(HangOnWall(picture), Quality);
                if (admission.Inspect(photo) is PhotoAdmissionResult.Admitted(var admitted))
                    await pipeline.IdentifyAsync(admitted, cancellationToken);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogWarmUpFailed(e);
        }
    }

    private async Task<RgbImage?> DecodeAsync(byte[] jpeg, CancellationToken cancellationToken) =>
        admission.Inspect(jpeg) is PhotoAdmissionResult.Admitted(var admitted)
        && await decoder.DecodeAsync(admitted, DecodeTier.LongestSide, cancellationToken)
            is PhotoDecodeResult.Decoded(var picture)
            ? picture
            : null;

    // The bare picture would be known by its hash, and the costly tiers would stay cold.
    private static RgbImage HangOnWall(RgbImage picture)
    {
        var (left, top) = (picture.Width / WallShare, picture.Height / WallShare);
        var (width, height) = (picture.Width + (2 * left), picture.Height + (2 * top));
        var pixels = new byte[width * height * 3];
        Array.Fill(pixels, WallTone);
        for (var y = 0; y < picture.Height; y++)
        {
            picture.Pixels.AsSpan(y * picture.Width * 3, picture.Width * 3)
                .CopyTo(pixels.AsSpan((((top + y) * width) + left) * 3));
        }

        return new RgbImage(width, height, pixels);
    }

    [LoggerMessage(LogLevel.Warning, "The warm-up after the start failed; the first photos may be slow.")]
    private partial void LogWarmUpFailed(Exception exception);
}
