using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A sentence as it is said.</summary>
/// <param name="Lang">The language it is said in.</param>
/// <param name="Origin">Whose words it is: curator, record, measured, model or translated; null for what is said about
/// the telling itself, and for answers.</param>
/// <param name="StartMs">When it is heard; null where no voice spoke.</param>
internal sealed record TranscriptSentenceAnswer(
    string Text,
    string Lang,
    [AllowedValues("curator", "record", "measured", "model", "translated", null)] string? Origin,
    [Range(0, int.MaxValue)] long? StartMs,
    [Range(0, int.MaxValue)] long? EndMs);
