using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>One message of the talk before, as it came.</summary>
/// <param name="Role">user or assistant.</param>
/// <param name="Content">What was said.</param>
internal sealed record ChatMessageRequest(
    [Required, AllowedValues("user", "assistant")] string? Role, [Required] string? Content);
