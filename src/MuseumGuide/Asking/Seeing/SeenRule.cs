using MuseumGuide.Asking.Facts;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Describing;

namespace MuseumGuide.Asking.Seeing;

/// <summary>What colors it has, whether it is dark: from the texts, and from what is measured in the picture.</summary>
internal sealed class SeenRule(IArtworkDescriber describer) : IAnswerRule
{
    private const int MaxTexts = 2;
    private const int FewestColors = 2;

    private static readonly IReadOnlySet<string> ColorWords = Vocabularies.Stems(
        "color colors colored palette dominate dominant main use pigment paint artist").And(Vocabularies.Making);

    private static readonly IReadOnlySet<string> LookWords = Vocabularies.Stems("""
        light dark bright calm busy shadow gloomy
        """);

    public async ValueTask<Reply?> TryAnswerAsync(Inquiry inquiry, CancellationToken cancellationToken)
    {
        var question = inquiry.Question;
        var isColor = question.Words.Any(word => word.Stem is "color" or "palette")
            && question.Shape is AnswerShape.Color or AnswerShape.Thing or AnswerShape.Fragment
            && inquiry.Unexplained(ColorWords).Count == 0;
        var isLook = !isColor && question.Content.Any(word => LookWords.Contains(word.Stem))
            && inquiry.Unexplained(LookWords).Count == 0
            && question.Shape is AnswerShape.YesOrNo or AnswerShape.Thing or AnswerShape.Fragment;
        if (!isColor && !isLook) return null;

        var description = await describer.DescribeAsync(
            inquiry.Knowledge.Entry, DescriptionLength.Full, null, cancellationToken);
        var measured = description.Sentences
            .Where(sentence => sentence.Origin == SentenceOrigin.Measured && Suits(inquiry, sentence, isColor))
            .Take(1).ToList();
        var texts = isColor ? Colored(inquiry.Knowledge) : [];
        if (measured.Count == 0 && texts.Count == 0) return null;
        return new Reply.Answered(
            string.Join(' ', [.. texts.Select(text => Phrases.Whole(text.Text)),
                .. measured.Select(seen => seen.Text)]),
            [
                .. texts.Select(text => PassageRule.Source(inquiry, text)),
                .. measured.Select(seen => new AnswerSource(SourceKind.Seen, seen.Source, seen.Text)),
            ]);
    }

    private static List<Passage> Colored(WorkKnowledge knowledge) =>
    [
        .. knowledge.Passages.Where(passage => Colors.Count(passage.Words) >= FewestColors)
            .OrderByDescending(passage => Colors.Count(passage.Words)).Take(MaxTexts),
    ];

    private static bool Suits(Inquiry inquiry, DescribedSentence sentence, bool isColor)
    {
        var words = Tokenizer.Split(sentence.Text);
        return isColor
            ? Colors.Any(words)
            : inquiry.Question.Content.Any(asked => words.Any(word => word.Stem == asked.Stem));
    }
}
