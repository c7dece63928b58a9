namespace MuseumGuide.Asking;

/// <summary>One message of the conversation so far.</summary>
/// <param name="IsVisitor">Whether the visitor said it; else the guide did.</param>
/// <param name="Text">What was said, without control characters. Untrusted, whoever is said to have said it.</param>
public sealed record ChatTurn(bool IsVisitor, string Text);
