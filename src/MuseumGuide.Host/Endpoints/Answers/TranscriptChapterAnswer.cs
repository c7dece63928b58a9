namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A part that a listener can skip to.</summary>
/// <param name="StartMs">When it begins; null where no voice spoke.</param>
internal sealed record TranscriptChapterAnswer(
    string Heading, long? StartMs, IReadOnlyList<TranscriptSentenceAnswer> Sentences);
