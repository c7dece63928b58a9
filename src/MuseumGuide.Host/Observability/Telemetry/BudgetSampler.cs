using System.Diagnostics.Metrics;
using Microsoft.Extensions.Options;
using MuseumGuide.Catalog;
using MuseumGuide.Spending;

namespace MuseumGuide.Host.Observability.Telemetry;

/// <summary>Looks at the day's budget now and then, so that a scrape need not ask the database.</summary>
internal sealed class BudgetSampler : BackgroundService
{
    private readonly PaidBudget _budget;
    private readonly TimeSpan _interval;
    private readonly TimeProvider _time;
    private volatile BudgetStatus? _status;

    public BudgetSampler(
        PaidBudget budget, IOptions<TelemetryOptions> options, TimeProvider time, IMeterFactory meters)
    {
        _budget = budget;
        _interval = options.Value.BudgetInterval;
        _time = time;
        var meter = meters.Create("MuseumGuide");
        meter.CreateObservableGauge(
            "museum_guide.budget.spent",
            () => Show(status => status.Spent.Requests, status => status.Spent.Tokens),
            "{unit}", "What the provider was asked for today (UTC), over all visitors.");
        meter.CreateObservableGauge(
            "museum_guide.budget.limit",
            () => Show(status => status.RequestsPerDay, status => status.TokensPerDay),
            "{unit}", "What it may be asked for in a day.");
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_interval, _time);
        try
        {
            do
            {
                await LookAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The end.
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            _status = await _budget.ReadStatusAsync(cancellationToken);
        }
        catch (CatalogException)
        {
            // Whoever is to spend says so in the log; the last figures stand.
        }
    }

    private IEnumerable<Measurement<long>> Show(
        Func<BudgetStatus, long> requests, Func<BudgetStatus, long> tokens) => _status is not { } status
        ? []
        :
        [
            new(requests(status), new KeyValuePair<string, object?>("kind", "requests")),
            new(tokens(status), new KeyValuePair<string, object?>("kind", "tokens")),
        ];
}
