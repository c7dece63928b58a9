namespace MuseumGuide.Narrating;

/// <summary>One sentence to speak.</summary>
/// <param name="Text">The spoken form; exactly this is said, and exactly this is the transcript.</param>
/// <param name="Lang">The BCP 47 language to say it in.</param>
/// <param name="Voice">One of the synthesizer's voices; null for its own choice.</param>
public sealed record SpeechRequest(string Text, string Lang, string? Voice = null);
