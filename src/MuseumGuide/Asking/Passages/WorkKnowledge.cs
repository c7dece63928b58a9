using System.Text.RegularExpressions;
using MuseumGuide.Asking.Guarding;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Catalog;
using MuseumGuide.Prose;

namespace MuseumGuide.Asking.Passages;

/// <summary>All that the museum tells about one work, ready to be asked.</summary>
internal sealed class WorkKnowledge
{
    private const int FewestProseWords = 6;

    // Long as they are, they are lists and quotations, no sentences about the work.
    private static readonly HashSet<string> Listed = new(StringComparer.OrdinalIgnoreCase)
    {
        "provenance", "inscription", "inscriptions", "exhibition_history", "literature", "bibliography", "signature", "marks",
    };

    private readonly Dictionary<string, int> _sentencesWith = new(StringComparer.Ordinal);

    private WorkKnowledge(CatalogEntry entry, bool isNamed)
    {
        IsNamed = isNamed;
        Entry = entry;

        // Questions are asked in English here; what the museum wrote in other languages would only be noise.
        var read = entry.Artwork.InLanguage(LanguageTags.English).Artwork;
        Fields = [.. FieldsOf(read)];
        Passages = [.. Fields.Where(field => field.IsProse && !Listed.Contains(field.Name)).SelectMany(PassagesOf)];
        TitleStems = StemsOf(read.Title);
        ArtistStems = StemsOf(read.Artist);
        Vocabulary = Fields.SelectMany(field => Tokenizer.Split(field.Value)).Select(word => word.Stem)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var stem in Passages.SelectMany(passage => passage.Stems))
            _sentencesWith[stem] = _sentencesWith.GetValueOrDefault(stem) + 1;
    }

    /// <summary>Whether the question is known to name the work, if only by a part of its title.</summary>
    public bool IsNamed { get; }

    public CatalogEntry Entry { get; }

    public Artwork Work => Entry.Artwork;

    /// <summary>What is recorded, in the order of the label; then the columns of other names, in theirs.</summary>
    public IReadOnlyList<RecordField> Fields { get; }

    /// <summary>The sentences of all texts; the alternative text first, then the description, then others.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>The stems of every word of the record.</summary>
    public IReadOnlySet<string> Vocabulary { get; }

    public IReadOnlySet<string> TitleStems { get; }

    public IReadOnlySet<string> ArtistStems { get; }

    /// <param name="isNamed">Whether the question is known to name the work, if only by the beginning of its title.
    /// </param>
    public static WorkKnowledge Of(CatalogEntry entry, bool isNamed = false) => new(entry, isNamed);

    /// <summary>How much a word tells sentences of this work apart, from 1 for one that all have.</summary>
    public double WeightOf(string stem) =>
        1 + Math.Log((Passages.Count + 1.0) / (_sentencesWith.GetValueOrDefault(stem) + 1.0));

    /// <summary>Whether the texts have a word, or one that may answer for it.</summary>
    public bool IsTold(Word word) =>
        _sentencesWith.ContainsKey(word.Stem) || Thesaurus.Expand(word.Stem).Any(_sentencesWith.ContainsKey);

    /// <summary>Whether the question says the whole title, so that its words say no more than which work is meant.
    /// </summary>
    public bool IsNamedBy(QuestionReading question) =>
        IsNamed || (TitleStems.Count > 0 && TitleStems.All(stem => question.Words.Any(word => word.Stem == stem)));

    /// <returns>The field of that name, or null where it is blank.</returns>
    public RecordField? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);

    /// <returns>The first column of the museum's own with such a name; null where all are blank.</returns>
    public RecordField? FindColumn(Regex name) =>
        Fields.FirstOrDefault(field => field.IsOther && name.IsMatch(field.Name));

    /// <returns>The sentence before, of the same field; null for the first.</returns>
    public Passage? Before(Passage passage) => At(passage.Field, passage.Index - 1);

    /// <returns>The sentence after, of the same field; null for the last.</returns>
    public Passage? After(Passage passage) => At(passage.Field, passage.Index + 1);

    internal static HashSet<string> StemsOf(string? text) => Tokenizer.Split(text)
        .Where(word => word.Role != WordRole.Function).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<RecordField> FieldsOf(Artwork work)
    {
        (string Name, string? Value, bool IsProse)[] own =
        [
            ("title", work.Title, false), ("artist", work.Artist, false), ("year", work.Year, false),
            ("period", work.Period, false), ("medium", work.Medium, false), ("dimensions", work.Dimensions, false),
            ("credit_line", work.CreditLine, false), ("accession_number", work.AccessionNumber?.Value, false),
            ("room", work.Room, false), ("stop_number", work.StopNumber, false), ("rights", work.Rights, false),
            ("alt_text", work.AltText, true), ("description", work.Description, true),
        ];
        var given = own.Where(field => !string.IsNullOrWhiteSpace(field.Value))
            .Select(field => new RecordField(field.Name, field.Value!.Trim(), field.IsProse, IsOther: false));
        var others = work.OtherFields
            .Where(field => !string.IsNullOrWhiteSpace(field.Value) && !TextColumns.IsRegions(field.Key))
            .Select(field => new RecordField(field.Key, field.Value.Trim(), IsProse(field.Value), IsOther: true));
        return given.Concat(others).Select(Clean).OfType<RecordField>();
    }

    // What talks to a machine is no word of the museum to its visitors.
    private static RecordField? Clean(RecordField field)
    {
        if (!field.IsProse) return InjectionScreen.Suspects(field.Value) ? null : field;
        var sentences = Sentences.Split(field.Value);
        var clean = InjectionScreen.Clean(sentences).ToList();
        if (clean.Count == sentences.Count) return field;
        return clean.Count == 0 ? null : field with { Value = string.Join(' ', clean) };
    }

    private static bool IsProse(string value) =>
        Words.Count(value) >= FewestProseWords && value.TrimEnd()[^1] is '.' or '!' or '?' or '”' or '"';

    private static IEnumerable<Passage> PassagesOf(RecordField field) => Sentences.Split(field.Value)
        .Select((sentence, index) => new Passage(field.Name, index, sentence, Tokenizer.Split(sentence)));

    private Passage? At(string field, int index) =>
        Passages.FirstOrDefault(passage => passage.Field == field && passage.Index == index);
}
