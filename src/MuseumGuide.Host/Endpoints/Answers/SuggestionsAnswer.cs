namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>How to complete what is being typed.</summary>
/// <param name="Suggestions">Best first, ten at most.</param>
internal sealed record SuggestionsAnswer(IReadOnlyList<SuggestionAnswer> Suggestions);
