using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>Answers from columns that the catalog has no field of its own for, asked for by their names.</summary>
internal sealed partial class ColumnRule : IAnswerRule
{
    private static readonly IReadOnlySet<string> Methods = Vocabularies.Stems(
        "technique method process algorithm formula recipe rule trick math mathematics");

    private static readonly IReadOnlySet<string> Asides = Vocabularies.Makers.And("idea");

    public ValueTask<Reply?> TryAnswerAsync(Inquiry inquiry, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Reply?>(Answer(inquiry));

    private static Reply.Answered? Answer(Inquiry inquiry)
    {
        var asked = inquiry.Asked
            .Where(word => !Asides.Contains(word.Stem) && !Vocabularies.Idle.Contains(word.Stem))
            .Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        if (asked.Count == 0) return null;

        var shorts = inquiry.Knowledge.Fields.Where(field => field.IsOther && !field.IsProse)
            .SelectMany(field => WorkKnowledge.StemsOf(field.Value)).ToHashSet(StringComparer.Ordinal);
        var field = inquiry.Knowledge.Fields.FirstOrDefault(field => field.IsOther
            && IsAskedFor(inquiry, field, asked, shorts) && Suits(inquiry.Question.Shape, field));
        if (field is null) return null;

        var source = inquiry.Source(
            field.IsProse ? SourceKind.Text : SourceKind.Record, field.Name, field.Value);
        return new Reply.Answered(Tell(field), [source]);
    }

    // "Who invented the Penrose tiling?" asks for the inventor, where "Penrose tiling" stands in the record as well.
    private static bool IsAskedFor(
        Inquiry inquiry, RecordField field, HashSet<string> asked, HashSet<string> shorts)
    {
        var header = WorkKnowledge.StemsOf(Phrases.Header(field.Name));
        var isOfMethod = asked.Overlaps(Methods);
        return header.Overlaps(asked) && asked.All(
            stem => header.Contains(stem) || shorts.Contains(stem)
                || (header.Count < asked.Count && Methods.Contains(stem))
                || (isOfMethod && inquiry.Knowledge.Vocabulary.Contains(stem)));
    }

    private static bool Suits(AnswerShape shape, RecordField field) => shape switch
    {
        AnswerShape.Person => !field.IsProse && Persons().IsMatch(field.Name),
        AnswerShape.Time => AnswerShapes.HasTime(field.Value),
        AnswerShape.Count or AnswerShape.Measure => field.Value.Any(char.IsAsciiDigit),
        AnswerShape.Thing or AnswerShape.Fragment or AnswerShape.Place or AnswerShape.Color => true,
        _ => false,
    };

    private static string Tell(RecordField field) => field.IsProse
        ? Phrases.Whole(field.Value)
        : $"The record gives this under {Phrases.Header(field.Name)}: {field.Value.TrimEnd('.')}.";

    [GeneratedRegex(@"(er|or|ist|ian|by|sitter|patron|model|subject|depicted|names?)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Persons();
}
