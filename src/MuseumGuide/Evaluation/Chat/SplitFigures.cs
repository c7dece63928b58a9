namespace MuseumGuide.Evaluation.Chat;

/// <summary>The figures of one split of one set, kind by kind.</summary>
/// <param name="Set">The set, such as "everyday".</param>
/// <param name="Kinds">In the order of <see cref="QuestionKind"/>, those that occur.</param>
/// <param name="Overall">All kinds together.</param>
public sealed record SplitFigures(
    string Set, QuestionSplit Split, IReadOnlyList<ChatFigures> Kinds, ChatFigures Overall);
