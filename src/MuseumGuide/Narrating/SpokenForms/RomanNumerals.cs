using System.Globalization;

namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>Roman numerals: ordinals after rulers, plain numbers after what is counted, in English.</summary>
internal static class RomanNumerals
{
    private const string Small = "(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})(?<=[IVX])";

    public static IReadOnlyList<SpokenRule> Rules { get; } =
    [
        // After a ruler's name. Only a verb that goes with "I" alone makes a pronoun of it.
        new($@"(?<=\b(?:{RulerNames.Pattern})) ({Small})\b(?!\.\p{{L}}|['’](?:m|ve|ll|d)\b)"
            + @"(?<!I(?= (?:am|have|saw|think)\b))",
            match => $" the {Ordinal(ValueOf(match.Groups[1].Value))}"),
        // The XIXth century; number IV; World War II. A letter alone may be anything, such as Malcolm X.
        new($@"\b({Small})(st|nd|rd|th)\b", match => Figure(match.Groups[1].Value) + match.Groups[2].Value),
        new($@"(?<=\b(?:number|numbers|volume|plate|figure|chapter|opus|page|part|"
            + $@"Part|Act|Book|Room|room) )({Small})\b(?!['’\p{{L}}])",
            match => Figure(match.Groups[1].Value)),
        new($@"(?<=\b\p{{Lu}}[\p{{L}}'’-]+ )({Small})\b(?<=[IVX]{{2}})(?!['’]?\p{{L}}|\.\p{{L}})",
            match => Figure(match.Groups[1].Value)),
        // A year as carved.
        new(@"(?<![\p{L}\p{N}])(?=[MDCLXVI]{5,}\b)(M{1,2}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))"
            + @"(?![\p{L}\p{N}])",
            match => Figure(match.Groups[1].Value)),
    ];

    private static string Figure(string numeral) => ValueOf(numeral).ToString(CultureInfo.InvariantCulture);

    private static int ValueOf(string numeral)
    {
        var value = 0;
        for (var i = 0; i < numeral.Length; i++)
        {
            var digit = ValueOf(numeral[i]);
            value += i + 1 < numeral.Length && digit < ValueOf(numeral[i + 1]) ? -digit : digit;
        }

        return value;
    }

    private static int ValueOf(char digit) => digit switch
    {
        'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, 'D' => 500, _ => 1000,
    };

    private static string Ordinal(int number) => number switch
    {
        <= 20 => Ordinals[number],
        30 => "thirtieth",
        _ => (number < 30 ? "twenty-" : "thirty-") + Ordinals[number % 10],
    };

    private static readonly string[] Ordinals =
    [
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        "twentieth",
    ];
}
