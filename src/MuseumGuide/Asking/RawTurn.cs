namespace MuseumGuide.Asking;

/// <summary>One message of the conversation as a client sent it.</summary>
/// <param name="Role"><c>user</c> or <c>assistant</c>; nothing else is taken.</param>
/// <param name="Content">What was said.</param>
public sealed record RawTurn(string? Role, string? Content);
