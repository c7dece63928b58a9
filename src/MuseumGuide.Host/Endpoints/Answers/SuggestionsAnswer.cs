using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>How to complete what is being typed.</summary>
/// <param name="Suggestions">Best first, ten at most.</param>
internal sealed record SuggestionsAnswer([Length(0, 10)] IReadOnlyList<SuggestionAnswer> Suggestions);
