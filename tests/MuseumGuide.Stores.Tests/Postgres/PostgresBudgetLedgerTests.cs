using MuseumGuide.Conformance;
using MuseumGuide.Postgres;
using MuseumGuide.Spending;

namespace MuseumGuide.Stores.Tests.Postgres;

public sealed class PostgresBudgetLedgerTests(SharedServer server) : BudgetLedgerTests, IAsyncLifetime
{
    private PostgresStores _stores = null!;

    protected override IBudgetLedger Ledger => new PostgresBudgetLedger(_stores.Database);

    public async ValueTask InitializeAsync() =>
        _stores = await PostgresStores.CreateAsync(server, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _stores.DisposeAsync();
}
