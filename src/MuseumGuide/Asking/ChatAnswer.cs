namespace MuseumGuide.Asking;

/// <summary>The guide's answer to one question.</summary>
/// <param name="Answer">Whole sentences, plain text.</param>
/// <param name="Declined">Whether the guide does not know, or will not say; the answer then tells so, and offers what
/// it does know.</param>
/// <param name="Sources">What it rests on, most important first; never empty unless declined.</param>
/// <param name="Suggestions">Questions that can be answered, at most four.</param>
/// <param name="Provider">Who answered: <c>local</c>, or the provider's name.</param>
/// <param name="Degraded">Whether a provider that should have answered did not.</param>
public sealed record ChatAnswer(
    string Answer,
    bool Declined,
    IReadOnlyList<AnswerSource> Sources,
    IReadOnlyList<string> Suggestions,
    string Provider,
    bool Degraded = false)
{
    /// <summary>Whether the guide itself answered, which it does in English.</summary>
    public bool IsOwn => Provider == LocalAnswerer.ProviderName;
}
