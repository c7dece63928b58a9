using MuseumGuide.Conformance;
using MuseumGuide.Spending;
using MuseumGuide.Sqlite;

namespace MuseumGuide.Stores.Tests.Sqlite;

public sealed class SqliteBudgetLedgerTests : BudgetLedgerTests, IDisposable
{
    private readonly SqliteStores _stores = new();

    protected override IBudgetLedger Ledger => new SqliteBudgetLedger(_stores.Database);

    public void Dispose() => _stores.Dispose();
}
