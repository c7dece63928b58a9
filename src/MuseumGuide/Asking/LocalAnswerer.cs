using MuseumGuide.Catalog;

namespace MuseumGuide.Asking;

/// <summary>Answers from the museum's record and texts alone, without any model; what they do not tell it declines.
/// </summary>
internal sealed class LocalAnswerer(Responder responder, SuggestedQuestions suggested) : IAnswerer
{
    /// <summary>The provider's name in answers.</summary>
    public const string ProviderName = "local";

    /// <inheritdoc/>
    public async Task<ChatAnswer> AnswerAsync(
        CatalogEntry work, ChatQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(question);
        var reply = await responder.RespondAsync(work, question.Text, question.History, cancellationToken);
        var suggestions = await suggested.SuggestAsync(work, question, cancellationToken);
        return reply switch
        {
            Reply.Answered answered => new ChatAnswer(
                answered.Text, Declined: false, answered.Sources, suggestions, ProviderName),
            Reply.Instead instead => Decline(instead.Text, instead.Sources, suggestions),
            Reply.Declined declined => Decline(declined.Text, [], suggestions),
            _ => throw new InvalidOperationException($"There is no reply such as {reply}."),
        };
    }

    private static ChatAnswer Decline(
        string text, IReadOnlyList<AnswerSource> sources, IReadOnlyList<string> suggestions)
    {
        var offer = suggestions.Count > 0 ? $" You could ask: {suggestions[0]}" : "";
        return new ChatAnswer(text + offer, Declined: true, sources, suggestions, ProviderName);
    }
}
