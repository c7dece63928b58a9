namespace MuseumGuide.Host.Wording;

/// <summary>How an answer to a photo is told.</summary>
internal sealed class AnswerWords;
