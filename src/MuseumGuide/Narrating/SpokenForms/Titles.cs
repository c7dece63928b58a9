namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>Saints and streets, and letters that stand for names.</summary>
internal static class Titles
{
    public static IReadOnlyList<SpokenRule> Rules { get; } =
    [
        new(@"(?<![\p{L}\p{N}])St(?:\.\s?|\s)(?=\p{Lu})", "Saint "),
        new($@"(?<=\p{{Lu}}\p{{Ll}}+\s)St(?:\.(?!{SpokenRule.End})|(?=\.{SpokenRule.End}))"
            + $@"(?=\s\p{{Ll}}|,|\.?{SpokenRule.End})",
            "Street"),
        // U.S. and B.C. letter by letter; an initial without its stop, which voices take for the end of a sentence.
        new($@"(?<![\p{{L}}\p{{N}}.])(?:\p{{Lu}}\.){{2,}}(?=\s|,|;|:|{SpokenRule.End})", match =>
            string.Join(' ', match.Value.Where(char.IsLetter)) + " "),
        new(@"(?<![\p{L}\p{N}.'’])([B-HJ-Z])\.\s?(?=\p{Lu})", "$1 "),
    ];
}
