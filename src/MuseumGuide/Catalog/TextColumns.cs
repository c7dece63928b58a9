namespace MuseumGuide.Catalog;

/// <summary>Which further columns of an import hold words for visitors, and what they are about.</summary>
internal static class TextColumns
{
    /// <summary>The column of a picture's regions: data, and never told as it stands.</summary>
    public const string Regions = "regions";

    private static readonly Dictionary<string, TextColumnUse> Known = new(StringComparer.Ordinal)
    {
        ["visual_description"] = TextColumnUse.Seen,
        ["verbal_description"] = TextColumnUse.Seen,
        ["long_description"] = TextColumnUse.Seen,
        ["digital_description"] = TextColumnUse.Mixed,
        ["assistivetext"] = TextColumnUse.Seen,
        ["assistive_text"] = TextColumnUse.Seen,
        ["wall_text"] = TextColumnUse.Mixed,
        ["wall_description"] = TextColumnUse.Mixed,
        ["wall_label"] = TextColumnUse.Mixed,
        ["label_text"] = TextColumnUse.Mixed,
        ["label"] = TextColumnUse.Mixed,
        ["short_description"] = TextColumnUse.Mixed,
        ["curator_note"] = TextColumnUse.Mixed,
        ["fun_fact"] = TextColumnUse.Context,
        ["context"] = TextColumnUse.Context,
        ["history"] = TextColumnUse.Context,
        ["technique"] = TextColumnUse.Technique,
        ["technique_description"] = TextColumnUse.Technique,
        ["object_transcript"] = TextColumnUse.Inscription,
        ["transcript"] = TextColumnUse.Inscription,
        ["inscription"] = TextColumnUse.Inscription,
        ["inscriptions"] = TextColumnUse.Inscription,
        ["signature"] = TextColumnUse.Inscription,
    };

    private static readonly string[] Senses =
    [
        "tactile", "touch", "sound", "smell", "scent", "senses", "seating", "seats", "step_free", "where_to_stand",
        "light_level",
    ];

    /// <returns>Null where the column holds nothing to be told as it stands.</returns>
    public static TextColumnUse? UseOf(string column)
    {
        var name = NameOf(column);
        if (Known.TryGetValue(name, out var use)) return use;
        return Senses.Any(sense => name.StartsWith(sense, StringComparison.Ordinal)) ? TextColumnUse.Senses : null;
    }

    /// <summary>Whether a column is that of <see cref="Regions"/>.</summary>
    public static bool IsRegions(string column) => NameOf(column) == Regions;

    /// <summary>Whether a column holds regions, in the museum's own language or, as <c>regions_de</c>, in another.
    /// </summary>
    public static bool IsRegionsOfAnyLanguage(string column) =>
        IsRegions(column) || LanguageColumn.Read(column) is { Field: Regions };

    /// <summary>A header as columns are known by: "Wall text" is <c>wall_text</c>.</summary>
    public static string NameOf(string column) =>
        string.Concat(column.Trim().ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '_'));
}
