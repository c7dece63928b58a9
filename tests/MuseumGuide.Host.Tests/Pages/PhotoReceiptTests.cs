using MuseumGuide.Host.Pages.Found;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Tests.Pages;

public sealed class PhotoReceiptTests
{
    [Fact]
    public void Of_tells_each_tier_in_order()
    {
        var steps = ReceiptStep.Of(
            Report(Tier.Retrieval, Tier.Cache, Tier.Decode, Tier.Hash, Tier.PreCheck, Tier.Retrieval));

        Assert.Equal(["Cache", "Decode", "Hash", "PreCheck", "Retrieval"], steps.Select(step => step.Deed));
        Assert.DoesNotContain(steps, step => step.IsRemote);
    }

    [Fact]
    public void Of_tells_that_a_model_saw_the_photo()
    {
        var last = ReceiptStep.Of(Report(Tier.Vision, Tier.Retrieval, Tier.Vision))[^1];

        Assert.Equal(("Vision", true), (last.Deed, last.IsRemote));
    }

    [Fact]
    public void Of_owns_that_a_model_which_failed_may_have_seen_it()
    {
        var report = Report(Tier.None, Tier.Retrieval, Tier.Vision) with { IsDegraded = true };

        var last = ReceiptStep.Of(report)[^1];

        Assert.Equal(("VisionSilent", true), (last.Deed, last.IsRemote));
    }

    [Fact]
    public void Of_leaves_out_a_model_that_was_not_asked()
    {
        var steps = ReceiptStep.Of(Report(Tier.None, Tier.Retrieval, Tier.Vision));

        Assert.Equal(["Retrieval"], steps.Select(step => step.Deed));
    }

    private static RecognitionReport Report(string settledBy, params string[] tiers) => new(
        "0", new Identification.NotInCollection([]), settledBy, null,
        [.. tiers.Select(tier => new TierReport(tier, "undecided", TimeSpan.FromMilliseconds(1)))],
        TimeSpan.FromMilliseconds(1));
}
