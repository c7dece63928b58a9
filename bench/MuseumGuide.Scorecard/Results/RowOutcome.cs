using System.Globalization;

namespace MuseumGuide.Scorecard.Results;

/// <summary>How a row came out.</summary>
/// <param name="Figures">What was observed; the reason where the row could not be run.</param>
/// <param name="Condition">Under what it was observed; empty where the row's title says it all.</param>
public sealed record RowOutcome(RowFacts Facts, bool Passed, string Figures, string Condition, TimeSpan Took)
{
    public string Verdict => Passed ? "pass" : "fail";

    /// <summary>The row as a line of a terminal.</summary>
    public string Line
    {
        get
        {
            var condition = Condition.Length == 0 ? "" : $"  ({Condition})";
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{Facts.Id,-4}  {Verdict}  {Figures}{condition}  [{Took.TotalSeconds:0} s]");
        }
    }
}
