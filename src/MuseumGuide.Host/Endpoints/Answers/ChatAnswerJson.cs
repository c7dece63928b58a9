namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>The guide's answer to a question.</summary>
/// <param name="Answer">Whole sentences, plain text.</param>
/// <param name="Declined">Whether the guide does not know, or will not say.</param>
/// <param name="Sources">What the answer rests on, most important first.</param>
/// <param name="Suggestions">Questions that can be answered.</param>
/// <param name="Provider">Who answered: local, or the provider's name.</param>
/// <param name="Degraded">Whether a provider that should have answered did not.</param>
internal sealed record ChatAnswerJson(
    string Answer, bool Declined, IReadOnlyList<SourceAnswer> Sources, IReadOnlyList<string> Suggestions,
    string Provider, bool Degraded);
