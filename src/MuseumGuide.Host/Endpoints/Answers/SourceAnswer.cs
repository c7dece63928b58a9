using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>What an answer rests on.</summary>
/// <param name="Kind">record, text, seen or general.</param>
/// <param name="Ref">Where it is found, such as demo-101/medium.</param>
/// <param name="Quote">The words themselves.</param>
internal sealed record SourceAnswer(
    [AllowedValues("record", "text", "seen", "general")] string Kind, string Ref, string Quote);
