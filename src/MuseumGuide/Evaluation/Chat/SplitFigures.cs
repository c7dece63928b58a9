namespace MuseumGuide.Evaluation.Chat;

/// <summary>The figures of one split, kind by kind.</summary>
/// <param name="Kinds">In the order of <see cref="QuestionKind"/>, those that occur.</param>
/// <param name="Overall">All kinds together.</param>
public sealed record SplitFigures(QuestionSplit Split, IReadOnlyList<ChatFigures> Kinds, ChatFigures Overall);
