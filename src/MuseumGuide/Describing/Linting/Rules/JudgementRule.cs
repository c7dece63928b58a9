using System.Text.RegularExpressions;

namespace MuseumGuide.Describing.Linting.Rules;

/// <summary>No praise or blame where it is told what is seen.</summary>
internal sealed partial class JudgementRule : ILintRule
{
    public string Name => "judgement";

    public IEnumerable<LintFinding> Check(LintText text) => PatternRule.Find(
        this, text, Judgements(), LintSeverity.Warning,
        word => $"Say what is seen that makes it “{word}”, and leave the judgement to the listener.", seenOnly: true);

    [GeneratedRegex(
        @"\b(beautiful(ly)?|gorgeous|stunning(ly)?|breathtaking|magnificent(ly)?|masterful(ly)?|masterly|masterpiece|"
        + "exquisite(ly)?|superb(ly)?|wonderful(ly)?|marvell?ous(ly)?|lovely|charming(ly)?|impressive(ly)?|"
        + "remarkabl[ey]|spectacular(ly)?|amazing(ly)?|sublime|fascinating|enchanting|captivating|mesmeri[sz]ing|"
        + @"brilliantly|ugly|hideous|elegant(ly)?|awe-inspiring|unforgettable)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Judgements();
}
