namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>What catalogs shorten, in English.</summary>
internal static class Abbreviations
{
    private const string Figure = @"\s*(?=\d|[IVX]+\b)";
    private const string Name = @"\s*(?=\p{Lu})";

    private static readonly (string Pattern, string Said, string Before)[] Table =
    [
        (@"attr(?:ib)?", "attributed", @"(?=\s+to\b)"),
        (@"e\.\s?g", "for example", ""), (@"i\.\s?e", "that is", ""), ("viz", "namely", ""), ("etc", "et cetera", ""),
        (@"cf", "compare", ""), ("vs", "versus", ""), (@"et\s+al", "and others", ""),
        (@"a\.\s?k\.\s?a", "also known as", ""),
        ("approx", "approximately", ""), ("incl", "including", ""), ("illus", "illustrated", ""),
        (@"n\.\s?d", "not dated", ""), ("dept", "department", ""), ("diam", "diameter", ""),
        (@"acc\.\s?no", "accession number ", Figure), (@"inv\.\s?no", "inventory number ", Figure),
        (@"cat\.\s?no", "catalog number ", Figure), (@"cat\.\s?nos", "catalog numbers ", Figure),
        (@"inv", "inventory number ", @"\s*(?=[\p{Lu}-]*\.?\d)"),
        (@"[Nn](?:o|r)", "number ", Figure), (@"[Nn]os", "numbers ", Figure),
        (@"p", "page ", @"\s*(?=\d)"), (@"pp", "pages ", @"\s*(?=\d)"), (@"[Vv]ol", "volume ", Figure),
        (@"[Vv]ols", "volumes ", Figure), (@"[Ff]igs", "figures ", Figure), (@"[Ff]ig", "figure ", Figure),
        (@"[Pp]l", "plate ", Figure), (@"[Cc]h", "chapter ", Figure), (@"[Oo]p", "opus ", Figure),
        ("Bros", "Brothers", ""), ("Inc", "Incorporated", ""), ("Ltd", "Limited", ""),
        ("Jr", "Junior", ""), ("Sr", "Senior", ""), ("Mt", "Mount ", Name), ("Sts", "Saints ", Name),
        ("Ste", "Sainte ", Name),
        ("Dr", "Doctor ", Name), ("Prof", "Professor ", Name), ("Mr", "Mister ", Name), ("Mrs", "Missus ", Name),
        ("Ms", "Ms ", Name), ("Mme", "Madame ", Name), ("Mlle", "Mademoiselle ", Name), ("Messrs", "Messieurs ", Name),
        ("Rev", "Reverend ", Name), ("Hon", "Honorable ", Name), ("Capt", "Captain ", Name), ("Gen", "General ", Name),
        ("Col", "Colonel ", Name), ("Lt", "Lieutenant ", Name), ("Gov", "Governor ", Name),
    ];

    public static IReadOnlyList<SpokenRule> Rules { get; } =
    [
        .. Table.Select(entry => SpokenRule.Abbreviation(entry.Pattern, entry.Said, entry.Before)),
        new(@"(?<![\p{L}\p{N}])E\.\s?g\.", "For example"),
        new(@"(?<![\p{L}\p{N}])I\.\s?e\.", "That is"),
        new(@"(?<![\p{L}\p{N}])[Bb]/w(?![\p{L}\p{N}])", "black and white"),
        new(@"(?<![\p{L}\p{N}])w/o\s", "without "),
        new(@"(?<![\p{L}\p{N}])w/\s?(?=[\p{L}\p{N}])", "with "),
        new(@"№\s?(?=\d)", "number "),
        new(@"#\s?(?=\d)", "number "),
    ];
}
