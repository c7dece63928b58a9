using MuseumGuide.Spending;

namespace MuseumGuide.Narrating;

/// <summary>Pays for one narration: one request however many sentences it has, and its letters as tokens.</summary>
/// <param name="client">Who pays; never logged.</param>
public sealed class SpeechPurse(PaidBudget budget, string client)
{
    private const int LettersPerToken = 4;
    private readonly Lock _lock = new();
    private Task? _request;

    /// <summary>Asks whether a sentence may be bought.</summary>
    /// <exception cref="Models.ModelException">The budget is spent.</exception>
    public Task AskAsync(string systemName, CancellationToken cancellationToken)
    {
        // Shared by all sentences, so that one of them being given up does not spoil it for the others.
        lock (_lock)
            _request ??= budget.SpendRequestAsync(client, systemName, "speak a sentence", CancellationToken.None);
        return _request.WaitAsync(cancellationToken);
    }

    /// <summary>Counts a sentence that was bought.</summary>
    public Task CountAsync(string text) => budget.AddTokensAsync(client, 1 + (text.Length / LettersPerToken));
}
