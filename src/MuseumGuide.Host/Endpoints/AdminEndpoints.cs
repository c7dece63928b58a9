using Microsoft.AspNetCore.Http.HttpResults;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Endpoints.Documents;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Settings;
using MuseumGuide.Limiting;
using MuseumGuide.Spending;

namespace MuseumGuide.Host.Endpoints;

/// <summary><c>/api/v1/admin</c>: for staff, and only where there is a key.</summary>
internal static class AdminEndpoints
{
    public static void MapAdmin(this IEndpointRouteBuilder api)
    {
        if (api.ServiceProvider.GetRequiredService<GuideSettings>().AdminApiKey is not { } key) return;
        var lockout = api.ServiceProvider.GetRequiredService<IKeyLockout>();
        var audit = api.ServiceProvider.GetRequiredService<AuditLog>();
        var admin = api.MapGroup("/admin").AddEndpointFilter(new BearerKeyFilter(key, lockout, audit));
        admin.MapGet("/budgets", GetBudgetsAsync).Describe(StaffOperations.GetBudgets);
        admin.MapGet("/status", GetStatusAsync).Describe(StaffOperations.GetStatus);
    }

    /// <summary>Tells how the day's budget for paid models stands.</summary>
    internal static async Task<Ok<BudgetAnswer>> GetBudgetsAsync(
        HttpContext context, PaidBudget budget, GuideSettings settings, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await ReadBudgetsAsync(budget, settings, cancellationToken));
    }

    /// <summary>Tells how this instance stands: its version, index, slots, provider and budget.</summary>
    internal static async Task<Ok<StatusAnswer>> GetStatusAsync(
        HttpContext context, StatusReader status, PaidBudget budget, GuideSettings settings,
        CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(status.Read(await ReadBudgetsAsync(budget, settings, cancellationToken)));
    }

    private static async Task<BudgetAnswer> ReadBudgetsAsync(
        PaidBudget budget, GuideSettings settings, CancellationToken cancellationToken)
    {
        var status = await budget.ReadStatusAsync(cancellationToken);
        return new BudgetAnswer(
            status.Day, status.Spent.Requests, status.RequestsPerDay, status.Spent.Tokens, status.TokensPerDay,
            status.Clients, status.IsClosed, settings.Models.ApiKey is not null);
    }
}
