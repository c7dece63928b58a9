namespace MuseumGuide.Learning;

/// <summary>How many trees are fitted, how large, and how far each is trusted.</summary>
public sealed record BoostedTreesFitOptions
{
    // The number of a bin is a byte.
    private const int MostBins = 256;

    /// <summary>What each feature is, in the order of a row; all different.</summary>
    public required IReadOnlyList<string> FeatureNames { get; init; }

    /// <summary>For each feature 1 where more of it may only raise the probability, -1 where it may only lower it, 0
    /// where it may do either; null for 0 all over.</summary>
    /// <remarks>Keeps what happens to be so in a small set of examples from being learned against all sense.</remarks>
    public IReadOnlyList<int>? Directions { get; init; }

    /// <summary>The most trees, 1 or more; fitting ends earlier once no split helps. Default 150.</summary>
    public int Rounds { get; init; } = 150;

    /// <summary>The most leaves of a tree, 2 or more. Default 12.</summary>
    public int Leaves { get; init; } = 12;

    /// <summary>The fewest rows in a leaf, whatever their weights, 1 or more. Default 30.</summary>
    public int MinRows { get; init; } = 30;

    /// <summary>Share of a Newton step that a leaf takes, above 0, at most 1. Default 0.06.</summary>
    public double LearningRate { get; init; } = 0.06;

    /// <summary>Weight of half the squared value of each leaf, 0 or more. Default 5.</summary>
    public double L2 { get; init; } = 5;

    /// <summary>The most intervals a feature is cut into, 2 to 256; only their bounds can be thresholds. Default 64.
    /// </summary>
    public int Bins { get; init; } = 64;

    /// <summary>The first setting that cannot be, in words; null when all can.</summary>
    internal string? Flaw => this switch
    {
        { Rounds: < 1 } => "At least one round is needed.",
        { Leaves: < 2 } => "A tree needs two leaves or more.",
        { MinRows: < 1 } => "A leaf needs one row or more.",
        { Bins: < 2 or > MostBins } => $"A feature has 2 to {MostBins} bins.",
        { LearningRate: not (> 0 and <= 1) } => "The learning rate is above 0 and at most 1.",
        { L2: not (>= 0 and < double.PositiveInfinity) } => "The penalty is 0 or more and finite.",
        _ when Directions is not null && Directions.Count != FeatureNames.Count =>
            "Each feature needs a direction.",
        _ when Directions?.Any(direction => direction is < -1 or > 1) == true => "A direction is -1, 0 or 1.",
        _ when FeatureNames.Distinct(StringComparer.Ordinal).Count() != FeatureNames.Count =>
            "Each feature needs a name of its own.",
        _ => null,
    };
}
