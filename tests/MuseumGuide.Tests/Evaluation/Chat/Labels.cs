using MuseumGuide.Asking;
using MuseumGuide.Evaluation.Chat;

namespace MuseumGuide.Tests.Evaluation.Chat;

/// <summary>Questions and answers for tests.</summary>
internal static class Labels
{
    public static LabelledQuestion Question(
        string id = "q1", QuestionKind kind = QuestionKind.Record, QuestionSplit split = QuestionSplit.Tuning,
        DeclineLabel declines = DeclineLabel.No, string[][]? expected = null, string[]? forbidden = null) => new(
            id, "everyday", "alder-quay", "aq-01", kind, split, [], "Who painted this?", expected ?? [["Marrenholt"]],
            forbidden ?? [], declines);

    public static ChatAnswer Answer(string text = "Ilse Marrenholt painted it.") => new(
        text, false, [new AnswerSource(SourceKind.Record, "aq-01/artist", "Ilse Marrenholt")], [], "local");

    public static ChatAnswer Decline(string text = "That is not recorded.") => new(text, true, [], [], "local");

    public static GradedAnswer Graded(LabelledQuestion question, ChatAnswer answer, double elapsedMs = 1) =>
        GradedAnswer.Of(question, answer, TimeSpan.FromMilliseconds(elapsedMs));
}
