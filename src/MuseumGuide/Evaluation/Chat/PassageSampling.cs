using MuseumGuide.Asking;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Catalog;

namespace MuseumGuide.Evaluation.Chat;

/// <summary>Holds labelled questions against all sentences of their works.</summary>
internal sealed class PassageSampling(SentenceMeanings meanings)
{
    /// <summary>Samples the questions that one sentence answers, or none.</summary>
    /// <param name="works">By collection and id.</param>
    public async Task<IReadOnlyList<PassageSample>> SampleAsync(
        IEnumerable<LabelledQuestion> questions,
        IReadOnlyDictionary<(string Collection, string Id), CatalogEntry> works, CancellationToken cancellationToken)
    {
        var samples = new List<PassageSample>();
        foreach (var question in questions.Where(IsOfUse))
        {
            var work = works[(question.Collection, question.ArtworkId)];
            samples.AddRange(await SampleAsync(question, WorkKnowledge.Of(work), cancellationToken));
        }

        return samples;
    }

    private static bool IsOfUse(LabelledQuestion question) => question.History.Count == 0
        && question.Kind is QuestionKind.Record or QuestionKind.Text or QuestionKind.Seen or QuestionKind.Unanswerable
            or QuestionKind.Misleading;

    private async Task<IReadOnlyList<PassageSample>> SampleAsync(
        LabelledQuestion question, WorkKnowledge work, CancellationToken cancellationToken)
    {
        var alikeness = Alikeness.Of(
            await meanings.OfAsync(MeantText.Of(question.Question, work), cancellationToken),
            await meanings.OfAllAsync(work.Passages.Select(passage => passage.Text), cancellationToken));
        var samples = PassageFeatures.Of(QuestionReader.Read(question.Question), work, alikeness)
            .Select(found => new PassageSample(
                question.Id, question.Set, $"{question.Collection}/{question.ArtworkId}", found.Figures,
                IsAnswer(question, found.Passage)))
            .ToList();
        // A field may answer what no sentence does; of the others the answer is then parted between sentences.
        return question is { IsAnswerable: true, Kind: not QuestionKind.Record } && !samples.Any(sample => sample.IsAnswer)
            ? []
            : samples;
    }

    private static bool IsAnswer(LabelledQuestion question, Passage passage) =>
        question.Expected.Count > 0 && question.Expected.All(
            alternatives => alternatives.Any(fragment => Fragment.IsIn(passage.Text, fragment)));
}
