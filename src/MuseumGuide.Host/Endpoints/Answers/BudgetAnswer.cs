namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>How the day's budget for paid models stands.</summary>
/// <param name="Day">The day, UTC.</param>
/// <param name="Requests">Requests spent.</param>
/// <param name="RequestsPerDay">Requests that may be spent.</param>
/// <param name="Tokens">Tokens spent.</param>
/// <param name="TokensPerDay">Tokens that may be spent.</param>
/// <param name="Clients">Clients that asked paid models today: of all instances that share this, else of this one
/// since its start.</param>
/// <param name="Closed">Whether no paid answer is given any more today.</param>
/// <param name="Configured">Whether there is a provider at all.</param>
internal sealed record BudgetAnswer(
    DateOnly Day, long Requests, long RequestsPerDay, long Tokens, long TokensPerDay, long Clients, bool Closed,
    bool Configured);
