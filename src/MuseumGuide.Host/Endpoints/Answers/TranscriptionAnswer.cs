namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>What was understood of a recording.</summary>
/// <param name="Text">The words; empty where nothing was said.</param>
/// <param name="Lang">The language that was heard; null where it is not known.</param>
/// <param name="DurationMs">How long the recording is; null where it is not known.</param>
/// <param name="Message">What to tell the visitor where nothing was said; else null.</param>
internal sealed record TranscriptionAnswer(
    string Text, string? Lang, long? DurationMs, string Provider, string? Message);
