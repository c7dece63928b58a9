using MuseumGuide.Asking.Passages;

namespace MuseumGuide.Evaluation.Chat;

/// <summary>One sentence of a work held against a labelled question.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="Set">The set of the question.</param>
/// <param name="Work">The collection and the work; what is learned of one is tested on others.</param>
/// <param name="Figures">What the sentence is judged by.</param>
/// <param name="IsAnswer">Whether it holds what the answer must.</param>
internal sealed record PassageSample(string QuestionId, string Set, string Work, Figures Figures, bool IsAnswer);
