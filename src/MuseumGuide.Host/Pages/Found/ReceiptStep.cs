using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Pages.Found;

/// <summary>One tier's look at a photo, as the visitor is told of it.</summary>
/// <param name="Deed">The key of the words for what it did.</param>
/// <param name="Elapsed">The time it took.</param>
/// <param name="IsRemote">Whether the photo may have left the server for it.</param>
internal sealed record ReceiptStep(string Deed, TimeSpan Elapsed, bool IsRemote)
{
    /// <summary>The tiers that looked at a photo, in order.</summary>
    public static IReadOnlyList<ReceiptStep> Of(RecognitionReport report) =>
        [.. report.Tiers.Select(tier => Of(tier, report)).OfType<ReceiptStep>()];

    private static ReceiptStep? Of(TierReport tier, RecognitionReport report) => tier.Tier switch
    {
        Tier.Cache => new("Cache", tier.Elapsed, false),
        Tier.Decode => new("Decode", tier.Elapsed, false),
        Tier.Hash => new("Hash", tier.Elapsed, false),
        Tier.PreCheck => new("PreCheck", tier.Elapsed, false),
        Tier.Vision when report.SettledBy == Tier.Vision => new("Vision", tier.Elapsed, true),
        // Whether the model was reached before it failed, only its provider knows.
        Tier.Vision when report.IsDegraded => new("VisionSilent", tier.Elapsed, true),
        // The model is not asked about a photo that has to be taken again.
        Tier.Vision => null,
        _ => new("Retrieval", tier.Elapsed, false),
    };
}
