using System.Globalization;
using System.Text.RegularExpressions;

namespace MuseumGuide.Describing.Sizes;

/// <summary>Reads sizes as museums print them: "48 x 36.5 cm", "H. 30 cm", "12 1/2 x 9 in. (31.8 x 22.9 cm)".</summary>
/// <remarks>Two measures are height by width, as museums write them, unless they are labelled otherwise or contradict
/// the picture's proportion.</remarks>
internal static partial class DimensionsReader
{
    private const int MaxLength = 400;

    // Of width to height; frames, mats and crooked photographs account for less.
    private const double ProportionTolerance = 1.25;

    /// <param name="proportion">Width by height of the reference image; null where it is not known.</param>
    /// <returns>Null where the text holds no size that can be told for sure.</returns>
    public static WorkSize? Read(string? text, double? proportion)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaxLength) return null;

        // Metric first: the inches beside it say the same once more. Of several sizes the first is the work's own.
        var groups = Group().Matches(text);
        var group = groups.FirstOrDefault(g => Centimeters(g.Groups["unit"].Value) is not 2.54)
            ?? groups.FirstOrDefault();
        if (group is null || Centimeters(group.Groups["unit"].Value) is not { } unit) return null;

        var numbers = Number().Matches(group.Groups["numbers"].Value).Select(m => Value(m) * unit).ToList();
        if (numbers.Count == 0 || numbers.Any(n => n is <= 0.05 or > 100_000)) return null;
        var label = LabelOf(text, group);
        if (label == SizeKind.Diameter) return new WorkSize(numbers[0], null, null, SizeKind.Diameter);
        if (numbers.Count == 1)
            return label is SizeKind.Height or SizeKind.Width ? Alone(text, numbers[0], label.Value) : null;

        double? depth = numbers.Count > 2 ? numbers[2] : null;
        if (label == SizeKind.Width) (numbers[0], numbers[1]) = (numbers[1], numbers[0]);
        var isSure = label is not null || proportion is null || Agrees(numbers[1] / numbers[0], proportion.Value);
        return new WorkSize(
            numbers[0], numbers[1], depth, isSure ? SizeKind.HeightByWidth : SizeKind.TwoSides);
    }

    // "H. 30 cm, W. 20 cm, D. 5 cm": each measure with its own label and unit.
    private static WorkSize Alone(string text, double number, SizeKind kind)
    {
        var labelled = Labelled().Matches(text)
            .Where(m => Centimeters(m.Groups["unit"].Value) is not null)
            .GroupBy(m => char.ToLowerInvariant(m.Groups["label"].Value[0]))
            .ToDictionary(g => g.Key, g => Value(Number().Match(g.First().Groups["number"].Value))
                * Centimeters(g.First().Groups["unit"].Value)!.Value);
        if (labelled.TryGetValue('h', out var height)
            && (labelled.TryGetValue('w', out var width) || labelled.TryGetValue('l', out width)))
        {
            return new WorkSize(
                height, width, labelled.TryGetValue('d', out var depth) ? depth : null, SizeKind.HeightByWidth);
        }

        return new WorkSize(number, null, null, kind);
    }

    private static bool Agrees(double size, double picture)
    {
        var ratio = size / picture;
        return ratio is > 1 / ProportionTolerance and < ProportionTolerance;
    }

    private static SizeKind? LabelOf(string text, Match group)
    {
        var before = text[..group.Index];
        var numbers = group.Groups["numbers"].Value;
        if (Diameter().IsMatch(before) || Diameter().IsMatch(numbers)) return SizeKind.Diameter;
        if (HeightLabel().IsMatch(before + " " + numbers)) return SizeKind.Height;
        return WidthLabel().IsMatch(before + " " + numbers) ? SizeKind.Width : null;
    }

    private static double? Centimeters(string unit) => unit.ToLowerInvariant().TrimEnd('.') switch
    {
        "cm" or "cms" or "centimeter" or "centimeters" or "centimetre" or "centimetres" => 1,
        "mm" or "millimeter" or "millimeters" or "millimetre" or "millimetres" => 0.1,
        "m" or "meter" or "meters" or "metre" or "metres" => 100,
        "in" or "inch" or "inches" or "\"" or "″" or "”" => 2.54,
        "ft" or "foot" or "feet" => 30.48,
        _ => null,
    };

    private static double Value(Match number)
    {
        var whole = number.Groups["whole"].Value.Replace(',', '.');
        var value = whole.Length == 0 ? 0 : double.Parse(whole, CultureInfo.InvariantCulture);
        if (number.Groups["top"].Success)
        {
            value += double.Parse(number.Groups["top"].Value, CultureInfo.InvariantCulture)
                / Math.Max(1, double.Parse(number.Groups["bottom"].Value, CultureInfo.InvariantCulture));
        }

        return value + (number.Groups["part"].Success ? char.GetNumericValue(number.Groups["part"].Value[0]) : 0);
    }

    private const string Figure =
        @"(?:\d{1,5}(?:[.,]\d{1,3})?(?:\s\d{1,2}/\d{1,2}|\s?[½¼¾⅛⅜⅝⅞⅓⅔])?|\d{1,2}/\d{1,2}|[½¼¾⅛⅜⅝⅞⅓⅔])";

    private const string Unit =
        @"(?<unit>centimet(?:er|re)s?|millimet(?:er|re)s?|met(?:er|re)s?|cms?|mm|m|inch(?:es)?|in|feet|foot|ft"
        + @"|[""″”])(?![A-Za-z])";

    private const string Label = @"(?:\s*\(?(?:h|w|d|height|width|depth|high|wide|deep|tall)\b\.?\)?)?";

    private const string Between = $@"\s*(?:cm|mm|in\.|in)?{Label}\s*(?:x|×|X|by)\s*(?:[HWDL]\.?\s*)?";

    [GeneratedRegex(
        $@"(?<![\d.,/])(?<numbers>{Figure}{Label}(?:{Between}{Figure}{Label}){{0,2}})\s*{Unit}",
        RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Group();

    [GeneratedRegex(
        @"(?<top>\d{1,2})/(?<bottom>\d{1,2})"
        + @"|(?<whole>\d{1,5}(?:[.,]\d{1,3})?)(?:\s(?<top>\d{1,2})/(?<bottom>\d{1,2})|\s?(?<part>[½¼¾⅛⅜⅝⅞⅓⅔]))?"
        + @"|(?<part>[½¼¾⅛⅜⅝⅞⅓⅔])",
        RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Number();

    [GeneratedRegex(
        $@"\b(?<label>H|W|L|D|height|width|length|depth)\b\s*[.:]?\s*(?<number>{Figure})\s*{Unit}",
        RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\b(?:diam(?:eter)?|dia)\b|[⌀Ø]", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Diameter();

    [GeneratedRegex(
        @"^[^\dWwLl]*\b(?:h|height|high|tall)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HeightLabel();

    [GeneratedRegex(@"^[^\dHh]*\b(?:w|width|l|length)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WidthLabel();
}
