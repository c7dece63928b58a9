namespace MuseumGuide.Asking.Grounding;

/// <summary>One sentence of a model's answer with what it says it rests on.</summary>
/// <param name="Text">Without its citation, with its end mark.</param>
/// <param name="Passages">Numbers of passages, from 1, as the model wrote them.</param>
/// <param name="IsGeneral">Whether it says to be general knowledge.</param>
/// <param name="IsDecline">Whether it begins an answer that declines.</param>
internal sealed record CitedSentence(string Text, IReadOnlyList<int> Passages, bool IsGeneral, bool IsDecline);
