using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Passages;

/// <summary>Finds the sentences that answer a question.</summary>
internal sealed class PassageReader(SentenceMeanings meanings)
{
    // docs/decisions/0009-when-a-sentence-is-an-answer.md
    private const double Threshold = 0.5;
    private const double OfOtherTopic = 0.15;
    private const double OfClaim = 0.15;
    private const double OfDetached = 0.15;
    private const double SecondBest = 0.5;
    private const double NearFrom = 0.1;

    /// <summary>Finds the best sentences.</summary>
    public async ValueTask<PassageFinding> ReadAsync(Inquiry inquiry, CancellationToken cancellationToken)
    {
        var told = await meanings.OfAllAsync(
            inquiry.Knowledge.Passages.Select(passage => passage.Text), cancellationToken);
        var ranked = PassageFeatures.Of(inquiry.Question, inquiry.Knowledge, Alikeness.Of(inquiry.Meaning, told))
            .Select(found => (found.Passage, Chance: PassageModel.For(told.Count > 0).ChanceOf(found.Figures)))
            .Where(found => SentenceForms.MayTell(inquiry.Question, found.Passage))
            .OrderByDescending(found => found.Chance).ToList();
        if (ranked.Count == 0 || ranked[0].Chance < NearFrom) return PassageFinding.None;
        var threshold = ThresholdFor(inquiry, ranked[0].Passage);
        return new PassageFinding(
            [
                .. ranked.Take(ranked[0].Chance >= threshold ? 2 : 0)
                    .Where(found => found.Chance >= SecondBest * ranked[0].Chance)
                    .Select(found => found.Passage),
            ],
            ranked[0].Passage);
    }

    private static double ThresholdFor(Inquiry inquiry, Passage passage) => Threshold
        + (inquiry.Topics.Best == Topic.Detail ? 0 : OfOtherTopic)
        + (inquiry.Question.Shape == AnswerShape.YesOrNo ? OfClaim : 0)
        + (SentenceForms.TellsKind(inquiry.Question, passage) == false ? OfDetached : 0)
        + (Attachment.Of(inquiry.Question, passage) == false ? OfDetached : 0);
}
