using System.Text.RegularExpressions;

namespace MuseumGuide.Catalog;

/// <summary>A column that holds the text of another one in a language of its own, such as <c>title_de</c>.</summary>
/// <param name="Field">The other column's name, such as <c>title</c>.</param>
/// <param name="Lang">The BCP 47 language, such as <c>de</c> or <c>pt-BR</c>.</param>
internal sealed partial record LanguageColumn(string Field, string Lang)
{
    // ISO 639-1 without id, no, nr and to: in a header, room_no is a number and artist_id an identifier.
    private static readonly HashSet<string> Languages = [.. """
        aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en
        eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia ie ig ii ik io is it iu ja jv
        ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd
        ne ng nl nn nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st
        su sv sw ta te tg th ti tk tl tn tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    /// <returns>Null where the column is none of a text in another language.</returns>
    public static LanguageColumn? Read(string header)
    {
        if (Form().Match(TextColumns.NameOf(header)) is not { Success: true } match) return null;
        var field = match.Groups["field"].Value;
        var language = match.Groups["language"].Value;
        return Languages.Contains(language) && IsText(field)
            ? new LanguageColumn(field, TagOf(language, match.Groups["script"].Value, match.Groups["region"].Value))
            : null;
    }

    private static bool IsText(string field) =>
        RecordTexts.Has(field) || field == TextColumns.Regions || TextColumns.UseOf(field) is not null;

    private static string TagOf(string language, string script, string region)
    {
        if (script.Length > 0) language += $"-{char.ToUpperInvariant(script[0])}{script[1..]}";
        return region.Length > 0 ? $"{language}-{region.ToUpperInvariant()}" : language;
    }

    [GeneratedRegex(
        "^(?<field>.+?)_(?<language>[a-z]{2})(_(?<script>[a-z]{4}))?(_(?<region>[a-z]{2}|[0-9]{3}))?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
