namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>What is said, and when.</summary>
/// <param name="Text">Every sentence; chapters are parted by a blank line.</param>
/// <param name="DurationMs">How long the audio plays; null where no voice spoke.</param>
/// <param name="Provider">Whose voice it is; null where none spoke.</param>
/// <param name="Degraded">Whether a better voice, or any, should have spoken and could not.</param>
internal sealed record TranscriptAnswer(
    string Text, string Lang, long? DurationMs, string? Provider, bool Degraded,
    IReadOnlyList<TranscriptChapterAnswer> Chapters);
