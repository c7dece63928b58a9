using MuseumGuide.Asking;

namespace MuseumGuide.Evaluation.Chat;

/// <summary>A question with what a right answer to it must and must not hold.</summary>
/// <param name="Id">Unique in its file.</param>
/// <param name="Set">Which questions it is reported with, such as "everyday".</param>
/// <param name="Collection">The collection it is asked in: <see cref="QuestionFolder.DemoCollection"/>, or one of the
/// folder's own.</param>
/// <param name="ArtworkId">The work in front of the visitor.</param>
/// <param name="History">What was said before, oldest first; may be empty.</param>
/// <param name="Question">The visitor's words.</param>
/// <param name="Expected">Each list must have one of its fragments in the answer, see <see cref="Fragment"/>.</param>
/// <param name="Forbidden">No answer may hold any of these fragments, not even one that declines.</param>
public sealed record LabelledQuestion(
    string Id,
    string Set,
    string Collection,
    string ArtworkId,
    QuestionKind Kind,
    QuestionSplit Split,
    IReadOnlyList<ChatTurn> History,
    string Question,
    IReadOnlyList<IReadOnlyList<string>> Expected,
    IReadOnlyList<string> Forbidden,
    DeclineLabel Declines)
{
    /// <summary>Whether it has an answer, so that to decline is a failure.</summary>
    public bool IsAnswerable => Declines == DeclineLabel.No;

    /// <summary>Whether it tries to get an answer that the guide should not give: without an answer in the record, off
    /// topic, injected, or in another language; not those that can be answered all the same.</summary>
    public bool CallsForDeclining => !IsAnswerable && Kind is (QuestionKind.Unanswerable or QuestionKind.OffTopic
        or QuestionKind.Injected or QuestionKind.OtherLanguage);
}
