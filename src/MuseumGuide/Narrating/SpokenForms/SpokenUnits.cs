namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>The units that labels use, longest spelling first.</summary>
internal static class SpokenUnits
{
    // "in" is a word as well: it is the unit where nothing follows that it could lead to.
    private const string Inch = @"in(?=\s*[.,;:)\]]|\s*$|\s(?:by|×|x)\s)";

    public static IReadOnlyList<SpokenUnit> American { get; } = Table("er");

    public static IReadOnlyList<SpokenUnit> British { get; } = Table("re");

    private static IReadOnlyList<SpokenUnit> Table(string er) =>
    [
        Metric(@"cm(?:²|2|\^2)", "square centimet", er), Metric("mm²", "square millimet", er),
        Metric("km²", "square kilomet", er),
        Metric("m²", "square met", er), Metric("m³", "cubic met", er), Metric("cm³", "cubic centimet", er),
        Metric("mm", "millimet", er), Metric("cm", "centimet", er), Metric("dm", "decimet", er),
        Metric("km", "kilomet", er),
        Metric("m", "met", er), Metric("ml", "millilit", er),
        new("kg", "kilogram", "kilograms"), new("mg", "milligram", "milligrams"),
        new("g", "gram", "grams"), new(@"sq\.\s?in", "square inch", "square inches"),
        new(@"sq\.\s?ft", "square foot", "square feet"),
        new(Inch, "inch", "inches"), new("ins", "inch", "inches"), new("″", "inch", "inches"),
        new("ft", "foot", "feet"), new("′", "foot", "feet"), new("yds?", "yard", "yards"),
        new("lbs?", "pound", "pounds"), new("oz", "ounce", "ounces"), new("min", "minute", "minutes"),
        new("hrs?", "hour", "hours"),
        new("°\\s?C", "degree Celsius", "degrees Celsius"), new("°\\s?F", "degree Fahrenheit", "degrees Fahrenheit"),
        new("°", "degree", "degrees"),
    ];

    private static SpokenUnit Metric(string pattern, string stem, string er) =>
        new(pattern, stem + er, stem + er + "s");
}
