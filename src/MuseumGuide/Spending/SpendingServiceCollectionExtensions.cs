using Microsoft.Extensions.DependencyInjection;

namespace MuseumGuide.Spending;

/// <summary>Registers the budget of paid answers.</summary>
public static class SpendingServiceCollectionExtensions
{
    /// <summary>Adds <see cref="PaidBudget"/>. Needs an <see cref="IBudgetLedger"/>, logging and meters.</summary>
    public static IServiceCollection AddSpending(this IServiceCollection services, Action<BudgetOptions> configure)
    {
        services.AddOptions<BudgetOptions>().Configure(configure).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<MemoryClientSpending>();
        services.AddSingleton<IClientSpending>(provider => provider.GetRequiredService<MemoryClientSpending>());
        return services.AddSingleton<PaidBudget>();
    }
}
