namespace MuseumGuide.Host.Wording;

/// <summary>What is said while a question is spoken, asked and answered by script.</summary>
internal sealed class TalkWords;
