using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;
using MuseumGuide.Describing;

namespace MuseumGuide.Asking.Seeing;

/// <summary>What colors it has, whether it is dark: from the texts, and from what is measured in the picture.</summary>
internal sealed class SeenRule(IArtworkDescriber describer) : IAnswerRule
{
    private const int MaxTexts = 2;
    private const int FewestColors = 2;

    private static readonly HashSet<AnswerShape> Shapes =
    [
        AnswerShape.Color, AnswerShape.Thing, AnswerShape.Fragment, AnswerShape.YesOrNo, AnswerShape.Manner,
        AnswerShape.Place, AnswerShape.Count,
    ];

    public async ValueTask<Reply?> TryAnswerAsync(Inquiry inquiry, CancellationToken cancellationToken)
    {
        if (!Shapes.Contains(inquiry.Question.Shape)) return null;
        if (inquiry.RelevanceOf(Topic.Colors, Topic.Light) != Relevance.Asked) return null;
        var isColor = inquiry.LikeliestOf(Topic.Colors, Topic.Light) == Topic.Colors;

        var description = await describer.DescribeAsync(
            inquiry.Knowledge.Entry, DescriptionLength.Full, null, cancellationToken);
        var measured = description.Sentences
            .Where(sentence => sentence.Origin == SentenceOrigin.Measured && Suits(sentence, isColor))
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

    private static bool Suits(DescribedSentence sentence, bool isColor) =>
        sentence.Source == (isColor ? "colors" : "light");
}
