using MuseumGuide.Asking;

namespace MuseumGuide.Host.Pages.Work;

/// <summary>One question with its answer.</summary>
/// <param name="Sources">What the answer rests on; empty for one that was only handed back by the form.</param>
public sealed record TalkTurn(string Question, string Answer, IReadOnlyList<AnswerSource> Sources);
