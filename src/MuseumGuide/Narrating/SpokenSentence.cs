using MuseumGuide.Describing;

namespace MuseumGuide.Narrating;

/// <summary>One sentence as it is said.</summary>
/// <param name="Text">The spoken form, one line; this very text goes to the voice, the transcript and the captions.
/// </param>
/// <param name="Lang">The BCP 47 language it is said in.</param>
/// <param name="Origin">Whose words it is; null for what is said about the telling itself, and for answers.</param>
public sealed record SpokenSentence(string Text, string Lang, SentenceOrigin? Origin);
