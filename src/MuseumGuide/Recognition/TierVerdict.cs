using MuseumGuide.Photos;

namespace MuseumGuide.Recognition;

/// <summary>What one tier says of a photo.</summary>
public abstract record TierVerdict
{
    private TierVerdict() { }

    /// <summary>The answer is found; later tiers are not asked.</summary>
    public sealed record Settled(Identification Identification) : TierVerdict
    {
        /// <summary>The defect that goes with a remembered answer; null where the query itself tells.</summary>
        public PhotoDefect? Defect { get; init; }

        /// <summary>What the visitor should know besides; never null.</summary>
        public IReadOnlyList<RecognitionWarning> Warnings { get; init; } = [];

        /// <summary>Whether something that should have been asked did not answer.</summary>
        public bool IsDegraded { get; init; }
    }

    /// <summary>Not decided; the next tier sees the query as this one leaves it.</summary>
    public sealed record Undecided(RecognitionQuery Query) : TierVerdict;
}
