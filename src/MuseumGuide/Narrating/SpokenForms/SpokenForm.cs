namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>Turns written sentences into what is said: abbreviations, dates, sizes and symbols in words.</summary>
/// <remarks>The result means the same, and its own spoken form is itself. English is spelled out; in other languages
/// only what is safe in all of them is done: marks become pauses, addresses and symbols go.</remarks>
public static class SpokenForm
{
    // A rule may make room for another; the rules shorten or spell out, so they come to rest.
    private const int MostPasses = 8;

    private static readonly IReadOnlyList<SpokenRule> American = English(SpokenUnits.American);
    private static readonly IReadOnlyList<SpokenRule> British = English(SpokenUnits.British);
    private static readonly IReadOnlyList<SpokenRule> Other =
    [
        .. WrittenMarks.Rules, .. WebAddresses.Dropped, .. Symbols.Dropped, .. Quotations.Rules, .. Pauses.Rules,
        .. LooseEnds.Rules,
    ];

    /// <summary>Says one sentence.</summary>
    /// <param name="lang">Its BCP 47 language. Units are spelled as Americans do, save where the tag names another
    /// country.</param>
    /// <returns>The spoken sentence on one line; empty where nothing in it can be said.</returns>
    public static string Of(string written, string lang)
    {
        var rules = RulesFor(lang);
        var spoken = WrittenMarks.Clean(written);
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var before = spoken;
            foreach (var rule in rules) spoken = rule.Apply(spoken);
            if (spoken == before) break;
        }

        return spoken.Any(char.IsLetterOrDigit) ? Capitalize(spoken, written) : "";
    }

    private static IReadOnlyList<SpokenRule> RulesFor(string lang)
    {
        var parts = lang.Split('-');
        if (!parts[0].Equals("en", StringComparison.OrdinalIgnoreCase)) return Other;
        var country = parts.Skip(1).FirstOrDefault(part => part.Length == 2);
        return country is null || country.ToUpperInvariant() is "US" or "PH" or "LR" ? American : British;
    }

    private static IReadOnlyList<SpokenRule> English(IReadOnlyList<SpokenUnit> units) =>
    [
        .. WrittenMarks.Rules, .. WebAddresses.Named, .. Abbreviations.Rules, .. AccessionNumbers.Rules,
        .. Dates.Rules, .. Sizes.Rules(units), .. Titles.Rules, .. RomanNumerals.Rules, .. Symbols.Rules,
        .. Quotations.Rules, .. Pauses.Rules, .. LooseEnds.Rules,
    ];

    private static string Capitalize(string spoken, string written)
    {
        var first = written.FirstOrDefault(char.IsLetter);
        return char.IsUpper(first) && char.IsLower(spoken[0])
            ? char.ToUpperInvariant(spoken[0]) + spoken[1..]
            : spoken;
    }
}
