using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MuseumGuide.Spending;

namespace MuseumGuide.Tests.Spending;

/// <summary>Builds budgets.</summary>
internal static class Budgets
{
    public static PaidBudget Of(
        BudgetOptions? options = null, IBudgetLedger? ledger = null, TimeProvider? time = null,
        PaidPace? pace = null) => new(
        ledger ?? new MemoryLedger(), Options.Create(options ?? new BudgetOptions()), time ?? TimeProvider.System,
        new TestMeters(), NullLogger<PaidBudget>.Instance, pace);
}
