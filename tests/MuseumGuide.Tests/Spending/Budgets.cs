using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MuseumGuide.Spending;

namespace MuseumGuide.Tests.Spending;

/// <summary>Builds budgets.</summary>
internal static class Budgets
{
    public static PaidBudget Of(
        BudgetOptions? options = null, IBudgetLedger? ledger = null, TimeProvider? time = null,
        PaidPace? pace = null)
    {
        var chosen = Options.Create(options ?? new BudgetOptions());
        return new PaidBudget(
            ledger ?? new MemoryLedger(), new MemoryClientSpending(chosen), chosen, time ?? TimeProvider.System,
            new TestMeters(), NullLogger<PaidBudget>.Instance, pace);
    }
}
