namespace MuseumGuide.Narrating;

/// <summary>What was understood of a recording.</summary>
/// <param name="Text">The words, trimmed; empty where nothing was said.</param>
/// <param name="Lang">The language that was heard, where the provider tells; else null.</param>
/// <param name="Duration">How long the recording is, where the provider tells; else null.</param>
public sealed record Transcription(string Text, string? Lang, TimeSpan? Duration);
