using System.Globalization;
using System.Text.RegularExpressions;

namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>Years, spans of years, and what catalogs put before them, in English.</summary>
internal static class Dates
{
    private const string Year = @"(?=(?:around |before |after )?\d{3,4})";
    private const string NotInside = @"(?<![\p{L}\p{N}.,–-])";
    private const string NoMore = @"(?![\p{L}\p{N}–-]|[.,]\d)";

    private static readonly string[] Months =
    [
        "Jan", "January", "Feb", "February", "Mar", "March", "Apr", "April", "Jun", "June",
        "Jul", "July", "Aug", "August",
        "Sept?", "September", "Oct", "October", "Nov", "November", "Dec", "December",
    ];

    public static IReadOnlyList<SpokenRule> Rules { get; } =
    [
        new(@"(?<![\p{L}\p{N}])(?:(?:c\.|[Cc]a\.|[Cc]irca|ca)\s*(?=\d)|c(?:\s?)(?=\d{3,4}s?\b)"
            + @"|^C\.\s*(?=\d))", "around "),
        Before("b", "born"), Before("d", "died"), Before("r", "reigned"), Before("fl", "active"),
        Before("act", "active"),
        new($@"†\s?{Year}", "died "),
        new($@"(?<=^|[\s(\[])\*\s?{Year}", "born "),
        .. Months.Chunk(2).Select(month => SpokenRule.Abbreviation(month[0], month[1] + " ", @"\s*(?=\d)")),
        new($@"(?<=\d(?:st|nd|rd|th)\s)(?:c|cent)(?:\.(?!{SpokenRule.End})|(?=\.{SpokenRule.End}))", "century"),
        new(NotInside + @"(\d{2})(\d0)s[–-](\d0)s" + NoMore, "$1$2s to $1$3s"),
        // 1889–90, and with a plain hyphen where it rises as years do.
        new(NotInside + @"(1\d|20)(\d\d)[–-](\d\d)" + NoMore, match =>
            Rises(match.Groups[2], match.Groups[3]) ? match.Result("$1$2 to $1$3") : match.Value),
        new(NotInside + @"(1\d\d|20\d)(\d)–(\d)" + NoMore, match =>
            Rises(match.Groups[2], match.Groups[3]) ? match.Result("$1$2 to $1$3") : match.Value),
        new(NotInside + @"((?:1\d|20)\d\d)-((?:1\d|20)\d\d)" + NoMore, match =>
            Rises(match.Groups[1], match.Groups[2]) ? match.Result("$1 to $2") : match.Value),
        new(@"(?<=\d(?:st|nd|rd|th|s)?)\s?–\s?(?=(?:around )?\d)", " to "),
        new(@"(?<=\d)-(?=\d+(?:[.,]\d+)?\s?(?:cm|mm|m|km|kg|g|in\.|ft\.?|years|days|hours|minutes)(?!\p{L}))", " to "),
        // An open end: 1950–
        new($@"{NotInside}((?:1\d|20)\d\d)\s?[–-]\s?(?=[)\],;]|\.?{SpokenRule.End})", "from $1 on"),
    ];

    private static SpokenRule Before(string abbreviation, string said) =>
        new($@"(?<![\p{{L}}\p{{N}}.]){abbreviation}\.\s*{Year}", said + " ");

    private static bool Rises(Capture first, Capture second) =>
        int.Parse(first.Value, CultureInfo.InvariantCulture) < int.Parse(second.Value, CultureInfo.InvariantCulture);
}
