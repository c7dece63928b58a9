using MuseumGuide.Asking;

namespace MuseumGuide.Evaluation.Chat;

/// <summary>An answer that was held against its label.</summary>
/// <param name="Elapsed">From the question to the whole answer.</param>
/// <param name="Fault">What is amiss, in a few words; null unless the answer is wrong or wrongly declined.</param>
public sealed record GradedAnswer(
    LabelledQuestion Question, ChatAnswer Answer, TimeSpan Elapsed, AnswerGrade Grade, string? Fault)
{
    /// <summary>Holds an answer against its label. An answer with a forbidden fragment is wrong whatever else.</summary>
    public static GradedAnswer Of(LabelledQuestion question, ChatAnswer answer, TimeSpan elapsed)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        var (grade, fault) = Judge(question, answer);
        return new GradedAnswer(question, answer, elapsed, grade, fault);
    }

    /// <summary>Whether the answer holds all that it must, declined or not.</summary>
    public bool IsTold => Question.Expected.Count > 0 && Question.Expected.All(
        alternatives => alternatives.Any(fragment => Fragment.IsIn(Answer.Answer, fragment)));

    private static (AnswerGrade Grade, string? Fault) Judge(LabelledQuestion question, ChatAnswer answer)
    {
        if (question.Forbidden.FirstOrDefault(fragment => Fragment.IsIn(answer.Answer, fragment)) is { } forbidden)
            return (AnswerGrade.Wrong, $"says “{forbidden}”");
        if (answer.Declined)
            return question.IsAnswerable
                ? (AnswerGrade.DeclinedWrongly, "declines")
                : (AnswerGrade.DeclinedRightly, null);
        if (question.Declines == DeclineLabel.Yes) return (AnswerGrade.Wrong, "answers");
        if (answer.Sources.Count == 0) return (AnswerGrade.Wrong, "names no source");

        var lacking = question.Expected.FirstOrDefault(
            alternatives => !alternatives.Any(fragment => Fragment.IsIn(answer.Answer, fragment)));
        return lacking is null
            ? (AnswerGrade.Right, null)
            : (AnswerGrade.Wrong, $"lacks “{string.Join("” or “", lacking)}”");
    }
}
