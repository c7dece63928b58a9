namespace MuseumGuide.Catalog;

/// <summary>Compares BCP 47 language tags as far as texts are chosen by them.</summary>
public static class LanguageTags
{
    /// <summary>The language of a record that names none, and of the guide's own sentences.</summary>
    public const string English = "en";

    /// <summary>Tells how well a text suits a wish.</summary>
    /// <returns>0 where it is in another language; more, the closer script and country are: for <c>pt-BR</c>,
    /// <c>pt-BR</c> goes before <c>pt</c>, and <c>pt</c> before <c>pt-PT</c>.</returns>
    public static int Fit(string wished, string offered)
    {
        string[] wish = wished.Split('-'), offer = offered.Split('-');
        var common = wish.Zip(offer).TakeWhile(pair => IsSame(pair.First, pair.Second)).Count();
        if (common == wish.Length && common == offer.Length) return int.MaxValue;
        return common == 0 ? 0 : (2 * common) + (common == offer.Length ? 1 : 0);
    }

    /// <summary>Whether a text is in the language wished for, of whatever country.</summary>
    public static bool Suits(string wished, string offered) => Fit(wished, offered) > 0;

    /// <summary>Whether a tag stands for English, of whatever country.</summary>
    public static bool IsEnglish(string tag) => Suits(English, tag);

    private static bool IsSame(string first, string second) =>
        string.Equals(first, second, StringComparison.OrdinalIgnoreCase);
}
