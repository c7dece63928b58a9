namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>One message of the talk before, as it came.</summary>
/// <param name="Role">user or assistant.</param>
/// <param name="Content">What was said.</param>
internal sealed record ChatMessageRequest(string? Role, string? Content);
