using System.Globalization;

namespace MuseumGuide.Scorecard.Results;

/// <summary>What a row observed, held against its criterion as it goes.</summary>
public sealed class Finding
{
    private readonly List<string> _figures = [];
    private readonly List<string> _conditions = [];
    private bool _holds = true;
    private bool _wasHeld;

    /// <summary>A row that could not be run, which counts as failed.</summary>
    public static Finding NotRun(string reason) =>
        new() { _holds = false, _figures = { $"could not be run: {reason}" } };

    /// <summary>Notes a figure that must not be greater than its limit.</summary>
    /// <param name="unit">Such as " ms"; empty for a count.</param>
    public Finding AtMost(string what, double value, double limit, string unit = "") =>
        Hold(value <= limit, $"{what} {Number(value)}{unit}", $"more than {Number(limit)}{unit}");

    /// <summary>Notes a figure that must not be less than its limit.</summary>
    /// <inheritdoc cref="AtMost" path="/param"/>
    public Finding AtLeast(string what, double value, double limit, string unit = "") =>
        Hold(value >= limit, $"{what} {Number(value)}{unit}", $"less than {Number(limit)}{unit}");

    /// <summary>Notes a count that must be exact.</summary>
    public Finding Exactly(string what, long value, long expected) =>
        Hold(value == expected, $"{what} {Number(value)}", $"not {Number(expected)}");

    /// <summary>Notes something that must be so.</summary>
    /// <param name="otherwise">What was seen in its place; empty where there is no more to say.</param>
    public Finding That(string what, bool isSo, string otherwise = "") =>
        Hold(isSo, what, otherwise.Length == 0 ? "not so" : otherwise);

    /// <summary>Notes that there were none, or the first few of those that there were.</summary>
    public Finding None(string what, IReadOnlyCollection<string> found) => Hold(
        found.Count == 0, $"{what} {Number(found.Count)}", string.Join("; ", found.Distinct().Take(3)));

    /// <summary>Notes a figure that nothing is asked of.</summary>
    public Finding Note(string figure)
    {
        _figures.Add(figure);
        return this;
    }

    /// <summary>Says under what the row was observed.</summary>
    public Finding Under(string condition)
    {
        _conditions.Add(condition);
        return this;
    }

    /// <summary>A row passes when all that was asked of it holds, and something was asked.</summary>
    public RowOutcome ToOutcome(RowFacts facts, TimeSpan took) =>
        new(facts, _holds && _wasHeld, string.Join("; ", _figures), string.Join("; ", _conditions), took);

    /// <summary>Writes a number with as many places as a reader needs.</summary>
    public static string Number(double value) => Math.Abs(value) switch
    {
        >= 100 => value.ToString("#,##0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.#", CultureInfo.InvariantCulture),
        _ => value.ToString("0.##", CultureInfo.InvariantCulture),
    };

    private Finding Hold(bool holds, string figure, string otherwise)
    {
        _wasHeld = true;
        _holds &= holds;
        _figures.Add(holds ? figure : $"{figure} ({otherwise})");
        return this;
    }
}
