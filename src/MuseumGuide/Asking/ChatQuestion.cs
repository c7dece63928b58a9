namespace MuseumGuide.Asking;

/// <summary>A question that was admitted.</summary>
/// <param name="Text">1 to 1,000 characters, trimmed, without control characters.</param>
/// <param name="History">The last six messages at most, oldest first; may be empty.</param>
/// <param name="Lang">The BCP 47 language to answer in; null leaves it to the question.</param>
/// <param name="Client">Names the visitor's device for budgets; never logged.</param>
public sealed record ChatQuestion(
    string Text, IReadOnlyList<ChatTurn> History, string? Lang = null, string Client = "local");
