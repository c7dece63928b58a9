namespace MuseumGuide.Catalog;

/// <summary>A work as its record reads in one language: each text in it where the museum wrote one, else the museum's
/// own.</summary>
/// <remarks>A text in another language is a column named after the field and the language, such as <c>title_de</c>,
/// <c>wall_text_fr</c> or <c>description_pt_br</c>.</remarks>
public sealed class LocalizedArtwork
{
    private readonly IReadOnlyDictionary<string, string> _langs;

    private LocalizedArtwork(Artwork artwork, IReadOnlyDictionary<string, string> langs)
    {
        Artwork = artwork;
        _langs = langs;
    }

    /// <summary>The record with the texts chosen. <see cref="Artwork.OtherFields"/> has no column of another language
    /// any more; one that was chosen stands under the name without its language.</summary>
    public Artwork Artwork { get; }

    /// <summary>Tells which language a text is in.</summary>
    /// <param name="field">A column's name such as <c>title</c>, <c>alt_text</c> or <c>wall_text</c>.</param>
    /// <returns>A BCP 47 tag; that of the record, or <see cref="LanguageTags.English"/> where it names none, for what
    /// was not there in the language wished for.</returns>
    public string LangOf(string field) => _langs.GetValueOrDefault(TextColumns.NameOf(field), OwnLang(Artwork));

    /// <summary>Tells which language a text is in, as far as the museum says.</summary>
    /// <param name="field">A column's name, as for <see cref="LangOf"/>.</param>
    /// <returns>A BCP 47 tag; null for the museum's own text where the record names no language.</returns>
    public string? StatedLangOf(string field) => _langs.GetValueOrDefault(TextColumns.NameOf(field)) ?? Artwork.Lang;

    internal static LocalizedArtwork Of(Artwork work, string? lang)
    {
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        var foreign = new List<(LanguageColumn Column, string Text)>();
        foreach (var (header, text) in work.OtherFields)
        {
            if (LanguageColumn.Read(header) is not { } column) others.Add(header, text);
            else if (!string.IsNullOrWhiteSpace(text)) foreign.Add((column, text));
        }

        var langs = new Dictionary<string, string>(StringComparer.Ordinal);
        if (others.Count == work.OtherFields.Count) return new LocalizedArtwork(work, langs);
        var read = work;
        var texts = lang is null ? [] : foreign.GroupBy(text => text.Column.Field, StringComparer.Ordinal);
        foreach (var field in texts)
        {
            var (column, text) = field.MaxBy(text => LanguageTags.Fit(lang!, text.Column.Lang));
            if (LanguageTags.Fit(lang!, column.Lang) <= FitOfOwn(work, others, field.Key, lang!)) continue;
            langs.Add(field.Key, column.Lang);
            if (RecordTexts.Has(field.Key)) read = RecordTexts.Write(read, field.Key, text);
            else others[HeaderOf(others, field.Key) ?? field.Key] = text;
        }

        return new LocalizedArtwork(read with { OtherFields = others }, langs);
    }

    // Where the museum's own text is missing, any other of the language goes before it.
    private static int FitOfOwn(Artwork work, Dictionary<string, string> others, string field, string lang)
    {
        var own = RecordTexts.Has(field)
            ? RecordTexts.Read(work, field)
            : HeaderOf(others, field) is { } header ? others[header] : null;
        return string.IsNullOrWhiteSpace(own) ? 0 : LanguageTags.Fit(lang, OwnLang(work));
    }

    private static string? HeaderOf(Dictionary<string, string> others, string field) =>
        others.Keys.FirstOrDefault(header => TextColumns.NameOf(header) == field);

    private static string OwnLang(Artwork work) => work.Lang ?? LanguageTags.English;
}
