using MuseumGuide.Catalog;

namespace MuseumGuide.Spending;

/// <summary>Keeps each day's spending, so that a restart does not open the purse again.</summary>
public interface IBudgetLedger
{
    /// <summary>Counts one request, unless the day has had its requests or its tokens already; in one step, whoever
    /// else is counting.</summary>
    /// <returns>Whether it was counted.</returns>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    Task<bool> TryCountRequestAsync(
        DateOnly day, long maxRequests, long maxTokens, CancellationToken cancellationToken);

    /// <summary>Adds tokens to a day.</summary>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    Task AddTokensAsync(DateOnly day, long tokens, CancellationToken cancellationToken);

    /// <summary>Reads what a day has cost so far.</summary>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    Task<Spent> ReadAsync(DateOnly day, CancellationToken cancellationToken);
}
