using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A question with the talk before it, as it came.</summary>
/// <param name="Question">1 to 1,000 characters.</param>
/// <param name="History">The talk before, oldest first, 200 messages at most, of which the last six count; may be left
/// out.</param>
/// <param name="Lang">The BCP 47 language to answer in; may be left out.</param>
internal sealed record ChatRequest(
    [Required, Length(1, 1000)] string? Question,
    [Length(0, 200)] IReadOnlyList<ChatMessageRequest?>? History,
    string? Lang);
