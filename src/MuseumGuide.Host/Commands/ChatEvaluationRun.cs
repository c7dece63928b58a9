using MuseumGuide.Asking;
using MuseumGuide.Catalog;
using MuseumGuide.Evaluation;
using MuseumGuide.Evaluation.Chat;

namespace MuseumGuide.Host.Commands;

/// <summary>Asks labelled questions one at a time.</summary>
internal sealed class ChatEvaluationRun(IAnswerer answerer, IArtworkCatalog catalog, TimeProvider time)
{
    /// <summary>Asks every question about its work.</summary>
    /// <exception cref="EvaluationFolderException">A question is about a work that the catalog lacks.</exception>
    public async Task<IReadOnlyList<GradedAnswer>> AskAsync(
        IReadOnlyList<LabelledQuestion> questions, CancellationToken cancellationToken)
    {
        var works = await FindWorksAsync(questions, cancellationToken);
        var answers = new List<GradedAnswer>(questions.Count);
        foreach (var question in questions)
        {
            var asked = new ChatQuestion(question.Question, question.History);
            var started = time.GetTimestamp();
            var answer = await answerer.AnswerAsync(works[question.ArtworkId], asked, cancellationToken);
            answers.Add(GradedAnswer.Of(question, answer, time.GetElapsedTime(started)));
        }

        return answers;
    }

    private async Task<IReadOnlyDictionary<string, CatalogEntry>> FindWorksAsync(
        IReadOnlyList<LabelledQuestion> questions, CancellationToken cancellationToken)
    {
        var ids = questions.Select(question => question.ArtworkId).Distinct().ToArray();
        var works = (await catalog.FindAllAsync(ids, cancellationToken))
            .ToDictionary(work => work.Artwork.Id, StringComparer.Ordinal);
        var problems = questions.Where(question => !works.ContainsKey(question.ArtworkId))
            .Select(question => $"Question {question.Id}: there is no work {question.ArtworkId}.").ToArray();
        return problems.Length == 0 ? works : throw new EvaluationFolderException(problems);
    }
}
