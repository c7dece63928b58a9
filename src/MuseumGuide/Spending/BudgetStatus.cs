namespace MuseumGuide.Spending;

/// <summary>How the day's budget stands.</summary>
/// <param name="Day">The day, UTC.</param>
/// <param name="Spent">What all visitors have spent.</param>
/// <param name="RequestsPerDay">The day's limit.</param>
/// <param name="TokensPerDay">The day's limit.</param>
/// <param name="Clients">Clients that have asked paid models today.</param>
public sealed record BudgetStatus(DateOnly Day, Spent Spent, long RequestsPerDay, long TokensPerDay, long Clients)
{
    /// <summary>Whether no paid answer is given any more today.</summary>
    public bool IsClosed => Spent.Requests >= RequestsPerDay || Spent.Tokens >= TokensPerDay;
}
