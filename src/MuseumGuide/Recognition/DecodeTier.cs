using System.Diagnostics;
using MuseumGuide.Photos;

namespace MuseumGuide.Recognition;

/// <summary>Decodes the photo for the tiers after it; settles only what cannot be decoded.</summary>
public sealed class DecodeTier(PhotoDecoder decoder) : IRecognitionTier
{
    /// <summary>Longest side of the decoded photo, in pixels: what the visitor's page sends.</summary>
    public const int LongestSide = 1280;

    /// <inheritdoc/>
    public string Name => Tier.Decode;

    /// <inheritdoc/>
    public async ValueTask<TierVerdict> JudgeAsync(RecognitionQuery query, CancellationToken cancellationToken) =>
        await decoder.DecodeAsync(query.Photo, LongestSide, cancellationToken) switch
        {
            PhotoDecodeResult.Decoded(var picture) => new TierVerdict.Undecided(query with { Picture = picture }),
            PhotoDecodeResult.Refused(var refusal) => new TierVerdict.Settled(new Identification.Refused(refusal)),
            PhotoDecodeResult.Busy(var retryAfter) => new TierVerdict.Settled(new Identification.Busy(retryAfter)),
            _ => throw new UnreachableException(),
        };
}
