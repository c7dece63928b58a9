namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>Brackets and dashes become the pauses that a speaker makes of them.</summary>
internal static class Pauses
{
    public static IReadOnlyList<SpokenRule> Rules { get; } =
    [
        new(@"\s?[(\[]\?[)\]]", ", perhaps, "),
        new(@"\s?[(\[]\s*[)\]]", ""),
        // artist(s), [t]he: part of the word.
        new(@"(?<=\p{L})[(\[](\p{L}{1,3})[)\]]", "$1"),
        new(@"[(\[](\p{L})[)\]](?=\p{L})", "$1"),
        new(@"\s?[(\[{]\s?", ", "),
        new(@"\s?[)\]}](?=\s|[.,;:!?]|$)", ","),
        new(@"\s?[)\]}]\s?", ", "),
        new(@"\s?(?:—|--+|―|⸺)\s?", ", "),
        new(@"\s[–-]\s", ", "),
        new(@"(?<=^|\s)[–-](?=\p{L})|(?<=\p{L})[–-](?=\s|$)", ""),
        new(@"(?<=[\p{L}\p{N}])–(?=[\p{L}\p{N}])", "-"),
        new("–", " "),
        new(@"\s?[•·|¦]\s?", ", "),
        new(@"\s?(?:…|\.{3,})(?=[\s,;:!?]*$)", "."),
        new(@"\s?(?:…|\.{3,})\s?", ", "),
    ];
}
