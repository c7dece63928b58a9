using System.Globalization;
using System.Text.RegularExpressions;

namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>Parts of an inch in words.</summary>
internal static class Fractions
{
    /// <summary>A fraction that a rule has spelled out, such as "three eighths".</summary>
    public const string Spelled =
        "(?:one|two|three|four|five|seven|nine|eleven|thirteen|fifteen) "
        + "(?:half|thirds?|quarters?|fifths?|eighths?|sixteenths?)";

    private const string Signs = "½⅓⅔¼¾⅕⅖⅗⅘⅛⅜⅝⅞";
    private const string Denominators = "2|3|4|5|8|16";

    private static readonly string[] Numbers =
    [
        "", "one", "two", "three", "four", "five", "", "seven", "", "nine", "", "eleven", "", "thirteen", "", "fifteen",
    ];

    /// <summary>After a whole number, as a sign of its own, or where a size follows: 3/8 alone is an edition.</summary>
    public static IReadOnlyList<SpokenRule> Rules { get; } =
    [
        new($@"(?<=\d)\s?([{Signs}])", match => " and " + Say(match.Groups[1].Value[0])),
        new($"[{Signs}]", match => Say(match.Value[0])),
        new($@"(?<=(?<![\d/.])\d+)\s(\d{{1,2}})[/⁄]({Denominators})(?![\d/])", match => Say(match, " and ")),
        new($@"(?<![\d/.,])(\d{{1,2}})[/⁄]({Denominators})(?=\s?(?:by\s|×|x\s?\d|cm|mm|in\.|in$|inch|ft|feet|foot))",
            match => Say(match, "")),
    ];

    /// <summary>What may stand where a digit may.</summary>
    public static string SignsPattern => $"[{Signs}]";

    private static string Say(Match match, string before)
    {
        var top = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        var bottom = int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
        return top < bottom && Numbers[top].Length > 0 ? before + Say(top, bottom) : match.Value;
    }

    private static string Say(char sign)
    {
        var parts = sign.ToString().Normalize(System.Text.NormalizationForm.FormKC).Split('⁄');
        return Say(
            int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static string Say(int top, int bottom)
    {
        var name = bottom switch
        {
            2 => "half", 3 => "third", 4 => "quarter", 5 => "fifth", 8 => "eighth", _ => "sixteenth",
        };
        return $"{Numbers[top]} {name}{(top == 1 ? "" : "s")}";
    }
}
