using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MuseumGuide.Catalog;
using MuseumGuide.Models;

namespace MuseumGuide.Spending;

/// <summary>Decides whether a paid model may be asked, per client and per day; closes itself when the day's budget is
/// spent, or when it cannot be counted.</summary>
public sealed partial class PaidBudget
{
    private readonly IBudgetLedger _ledger;
    private readonly BudgetOptions _options;
    private readonly IClientSpending _clients;
    private readonly TimeProvider _time;
    private readonly ILogger<PaidBudget> _logger;
    private readonly PaidPace? _pace;
    private readonly Counter<long> _requests;
    private readonly Counter<long> _tokens;

    /// <summary>Makes the budget over a ledger.</summary>
    /// <param name="pace">What else must allow a request; null for nothing.</param>
    public PaidBudget(
        IBudgetLedger ledger, IClientSpending clients, IOptions<BudgetOptions> options, TimeProvider time,
        IMeterFactory meters, ILogger<PaidBudget> logger, PaidPace? pace = null)
    {
        _ledger = ledger;
        _options = options.Value;
        _clients = clients;
        _time = time;
        _logger = logger;
        _pace = pace;
        var meter = meters.Create("MuseumGuide");
        _requests = meter.CreateCounter<long>(
            "museum_guide.budget.requests", "{request}", "Requests that asked the budget, by what it said.");
        _tokens = meter.CreateCounter<long>("museum_guide.budget.tokens", "{token}", "Tokens that were spent.");
        foreach (var verdict in (ReadOnlySpan<string>)["granted", "day", "client", "pace"]) Count(verdict, 0);
        _tokens.Add(0);
    }

    private DateOnly Today => DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime);

    /// <summary>Counts one request to a paid model.</summary>
    /// <param name="client">Names the visitor's device.</param>
    /// <param name="systemName">The provider, for the exception.</param>
    /// <param name="operation">What it is to do, for the exception.</param>
    /// <exception cref="ModelException">The budget of the client or of the day is spent, or the client asks too often
    /// for the moment; then it says when to come again.</exception>
    public async Task SpendRequestAsync(
        string client, string systemName, string operation, CancellationToken cancellationToken)
    {
        var wait = _pace is null ? null : await _pace(client, cancellationToken);
        var refusal = wait is not null ? "pace" : await FindRefusalAsync(client, cancellationToken);
        Count(refusal ?? "granted", 1);
        if (refusal is not null)
            throw new ModelException(systemName, operation, ModelFailure.BudgetSpent) { RetryAfter = wait };
    }

    /// <summary>Counts the tokens that an answer cost.</summary>
    public async Task AddTokensAsync(string client, long tokens)
    {
        if (tokens <= 0) return;
        await _clients.AddTokensAsync(Today, client, tokens);
        _tokens.Add(tokens);
        try
        {
            // Also when the visitor has gone: it is paid for.
            await _ledger.AddTokensAsync(Today, tokens, CancellationToken.None);
        }
        catch (CatalogException e)
        {
            // The answer is paid for already; the next request finds the ledger shut.
            LogLedgerFailed(e);
        }
    }

    /// <summary>Reads how the day stands.</summary>
    /// <exception cref="CatalogException">The ledger could not be reached, or refused.</exception>
    public async Task<BudgetStatus> ReadStatusAsync(CancellationToken cancellationToken) => new(
        Today, await _ledger.ReadAsync(Today, cancellationToken), _options.RequestsPerDay, _options.TokensPerDay,
        await _clients.CountClientsAsync(Today, cancellationToken));

    private async Task<string?> FindRefusalAsync(string client, CancellationToken cancellationToken)
    {
        if (!await _clients.TryCountRequestAsync(Today, client, cancellationToken)) return "client";
        return await TryCountAsync(cancellationToken) ? null : "day";
    }

    private void Count(string verdict, long requests) =>
        _requests.Add(requests, new KeyValuePair<string, object?>("verdict", verdict));

    private async Task<bool> TryCountAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _ledger.TryCountRequestAsync(
                Today, _options.RequestsPerDay, _options.TokensPerDay, cancellationToken);
        }
        catch (CatalogException e)
        {
            // What cannot be counted is not spent.
            LogLedgerFailed(e);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "The budget could not be counted; paid answers are closed meanwhile.")]
    private partial void LogLedgerFailed(Exception exception);
}
