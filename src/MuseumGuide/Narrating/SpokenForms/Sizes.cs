namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>Sizes and their units, in English.</summary>
internal static class Sizes
{
    private const string Number = @"(?<n>\d(?:[\d,.]*\d)?)";
    private const string NotMoney = @"(?<![$£€¥]\s?[\d,.]*)";

    public static IReadOnlyList<SpokenRule> Rules(IReadOnlyList<SpokenUnit> units) =>
    [
        .. Fractions.Rules,
        new($"(?<=\\d|{Fractions.Spelled})\\s?\"(?=\\s*(?:[×x]|by)\\s*\\d)", " inches"),
        new($"(?<=(?:[×x]|by)\\s*\\d[\\d.]*(?: and {Fractions.Spelled})?)\"", " inches"),
        new(@"(?<![\p{L}\p{N}])[Hh]\.\s*(?=\d)", "height "),
        new(@"(?<![\p{L}\p{N}])[Ww]\.\s*(?=\d)", "width "),
        new(@"(?<=\bwidth \d.*)(?<![\p{L}\p{N}])[Dd]\.\s*(?=\d)", "depth "),
        new(@"\s*[×✕]\s*(?=\d|height |width |depth |one |three )", " by "),
        new(@"(?<=\d(?:\s?(?:cm|mm|m|in\.?|ft\.?))?|half|thirds?|quarters?|fifths?|eighths?|sixteenths?)"
            + @"\s?[xX]\s?(?=\d)", " by "),
        .. units.Select(unit => new SpokenRule(
            $@"{NotMoney}(?<![\d.,\p{{L}}])(?:{Number}|(?<and>\band )?(?<f>\b{Fractions.Spelled}))\s?(?:{unit.Pattern})"
            + $@"(?![\p{{L}}\p{{N}}²³])(?:\.(?!{SpokenRule.End}))?",
            match => match.Result("${n}${and}${f} ") + (IsOne(match) ? unit.One : unit.Many))),
        new(@"(?<=\d)\s?×(?=\s|$|[,.;])", " times"),
    ];

    private static bool IsOne(System.Text.RegularExpressions.Match match) =>
        match.Groups["n"].Success ? match.Groups["n"].Value == "1" : !match.Groups["and"].Success;
}
