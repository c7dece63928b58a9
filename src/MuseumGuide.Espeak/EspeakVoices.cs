namespace MuseumGuide.Espeak;

/// <summary>The voices there are, and which of them to take for a language. Pure.</summary>
internal sealed class EspeakVoices(IReadOnlyList<EspeakVoice> voices)
{
    // A bare language is the one most visitors with it speak; English is spelled the American way as well.
    private static readonly Dictionary<string, string> Preferred = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = "en-us", ["fr"] = "fr-fr", ["zh"] = "cmn", ["no"] = "nb", ["iw"] = "he", ["in"] = "id",
    };

    private readonly HashSet<string> _names = new(voices.Select(v => v.Language), StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the table that <c>espeak-ng --voices</c> prints.</summary>
    public static EspeakVoices Parse(string table) => new(
        [.. table.Split('\n').Skip(1).Select(ParseLine).OfType<EspeakVoice>()]);

    /// <summary>Finds the voice for a BCP 47 language: its very tag, then shorter ones, then any of the language.
    /// </summary>
    /// <returns>Null where there is none.</returns>
    public string? Find(string lang)
    {
        for (var tag = lang; tag.Length > 0; tag = Shorten(tag))
        {
            if (Preferred.TryGetValue(tag, out var preferred) && _names.Contains(preferred)) return preferred;
            if (_names.TryGetValue(tag, out var exact)) return exact;
            var able = voices.FirstOrDefault(v => v.OtherLanguages.Contains(tag, StringComparer.OrdinalIgnoreCase));
            if (able is not null) return able.Language;
        }

        var start = lang.Split('-')[0] + "-";
        return voices.FirstOrDefault(v => v.Language.StartsWith(start, StringComparison.OrdinalIgnoreCase))?.Language;
    }

    /// <summary>Whether a voice of that very name is there.</summary>
    public bool Has(string voice) => _names.Contains(voice);

    private static string Shorten(string tag) => tag.LastIndexOf('-') is > 0 and var at ? tag[..at] : "";

    // " 5  fr-be  --/M  French_(Belgium)  roa/fr-BE  (fr 8)(fr-fr 9)"
    private static EspeakVoice? ParseLine(string line)
    {
        var cells = line.Split((char[]?)null, 6, StringSplitOptions.RemoveEmptyEntries);
        if (cells.Length < 5) return null;
        var others = cells.Length < 6
            ? []
            : cells[5].Split(['(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(other => other.Split(' ')[0]);
        return new EspeakVoice(cells[1], [.. others]);
    }
}
