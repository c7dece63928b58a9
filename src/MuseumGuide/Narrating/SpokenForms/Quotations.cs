namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>Quotation marks, which a voice does not say; apostrophes stay.</summary>
internal static class Quotations
{
    private const string Double = "[\"“”„‟«»‹›]";

    public static IReadOnlyList<SpokenRule> Rules { get; } =
    [
        new($@"(?<=^|[\s(’'])(?<!s’){Double}\s?|{Double}\s?(?=[\s.,;:!?)]|$)|{Double}", ""),
        new(@"[‘’ʼ](?=\p{L})(?<=\p{L}.)|(?<=s)’(?=\s)", "'"),
        new(@"(?<![\p{L}\p{N}])[‘’'‚‛](?=[\p{L}\p{N}])", ""),
        new(@"[‘‚‛]", ""),
        new(@"(?<=[.,;:!?\p{L}\p{N}])[’'](?![\p{L}\p{N}])(?<!s.(?=\s))", ""),
        new(@"(?<![\p{L}\p{N}])[’'](?![\p{L}\p{N}])", ""),
    ];
}
