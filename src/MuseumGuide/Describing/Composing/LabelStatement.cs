using MuseumGuide.Catalog;

namespace MuseumGuide.Describing.Composing;

/// <summary>Names a work with its title and its maker alone, which needs no word of any language.</summary>
internal static class LabelStatement
{
    private const int MostWords = 12;

    /// <returns>Null where the record has neither.</returns>
    public static Statement? Of(LocalizedArtwork read, string lang)
    {
        var (title, artist) = (read.Artwork.Title, read.Artwork.Artist);
        var names = new[] { title, artist }.Where(name => !string.IsNullOrWhiteSpace(name))
            .Select(name => PrintedField.Trim(name!, MostWords)).ToList();
        if (names.Count == 0) return null;
        var field = string.IsNullOrWhiteSpace(title) ? "artist" : "title";
        return Statement.Of(
            DescriptionPart.StandardInformation, Ranks.Identity, $"{string.Join(CommaOf(lang), names)}.",
            SentenceOrigin.Record, field, read.LangOf(field));
    }

    private static string CommaOf(string lang) => lang.Split('-')[0] is "ar" or "fa" or "ur" ? "، " : ", ";
}
