namespace MuseumGuide.Demo.Languages;

/// <summary>What the demo gallery tells in other languages than its own.</summary>
internal static class OtherLanguages
{
    private static readonly (string Lang, IReadOnlyDictionary<string, DemoTexts> Texts)[] s_all =
        [("de", German.Texts), ("fr", French.Texts), ("ar", Arabic.Texts)];

    /// <summary>The BCP 47 languages, in the order of their columns.</summary>
    public static IEnumerable<string> All => s_all.Select(language => language.Lang);

    /// <returns>By language; only those that the work is told in.</returns>
    public static IReadOnlyDictionary<string, DemoTexts> Of(string stopNumber) => s_all
        .Where(language => language.Texts.ContainsKey(stopNumber))
        .ToDictionary(language => language.Lang, language => language.Texts[stopNumber], StringComparer.Ordinal);
}
