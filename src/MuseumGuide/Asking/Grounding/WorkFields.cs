using MuseumGuide.Catalog;
using MuseumGuide.Prose;

namespace MuseumGuide.Asking.Grounding;

/// <summary>Parts a record into short fields and longer texts.</summary>
internal static class WorkFields
{
    // A field of more words than this is prose.
    private const int MostFieldWords = 12;

    /// <summary>The short fields, by name.</summary>
    /// <param name="lang">The language to read the record in, as far as it goes; null for the museum's own.</param>
    public static IEnumerable<(string Field, string Value)> Of(Artwork work, string? lang) =>
        All(work.InLanguage(lang).Artwork).Where(field => !IsText(field));

    /// <summary>The texts, by name.</summary>
    /// <param name="lang">As in <see cref="Of"/>.</param>
    public static IEnumerable<(string Field, string Value)> TextsOf(Artwork work, string? lang) =>
        All(work.InLanguage(lang).Artwork).Where(IsText);

    private static IEnumerable<(string Field, string Value)> All(Artwork work)
    {
        (string Field, string? Value)[] known =
        [
            ("title", work.Title), ("artist", work.Artist), ("year", work.Year), ("period", work.Period),
            ("medium", work.Medium), ("dimensions", work.Dimensions), ("credit_line", work.CreditLine),
            ("accession_number", work.AccessionNumber?.Value), ("room", work.Room),
            ("stop_number", work.StopNumber), ("rights", work.Rights), ("description", work.Description),
            ("alt_text", work.AltText),
        ];
        foreach (var (field, value) in known)
        {
            if (value is not null) yield return (field, value);
        }

        foreach (var (field, value) in work.OtherFields)
        {
            if (!TextColumns.IsRegions(field)) yield return (field, value);
        }
    }

    private static bool IsText((string Field, string Value) field) =>
        field.Field is "description" or "alt_text" || Words.Count(field.Value) > MostFieldWords;
}
