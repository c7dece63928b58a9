namespace MuseumGuide.Evaluation.Chat;

/// <summary>An answer that is wrong or wrongly declined.</summary>
/// <param name="Id">The question's.</param>
/// <param name="ArtworkId">The work it was asked about.</param>
/// <param name="Fault">What is amiss, in a few words.</param>
public sealed record ChatMistake(
    string Id, QuestionSplit Split, QuestionKind Kind, AnswerGrade Grade, string ArtworkId, string Question,
    string Answer, string Fault)
{
    /// <returns>Null when there is no fault.</returns>
    internal static ChatMistake? Of(GradedAnswer graded) => graded.Fault is null
        ? null
        : new ChatMistake(
            graded.Question.Id, graded.Question.Split, graded.Question.Kind, graded.Grade, graded.Question.ArtworkId,
            graded.Question.Question, graded.Answer.Answer, graded.Fault);
}
