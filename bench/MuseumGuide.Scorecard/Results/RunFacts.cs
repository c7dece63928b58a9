namespace MuseumGuide.Scorecard.Results;

/// <summary>What a run was made of.</summary>
/// <param name="Machine">The machine in one line, its load before the run included.</param>
public sealed record RunFacts(DateTimeOffset Date, string Commit, int Seed, string Mode, string Machine)
{
    public TimeSpan Took { get; init; }
}
