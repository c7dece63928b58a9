using System.Globalization;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Limiting;

namespace MuseumGuide.Host.Limits;

/// <summary>Refuses clients that ask too much, and tells every counted one how it stands, by the headers
/// <c>RateLimit-Policy</c> and <c>RateLimit</c> of the IETF's draft.</summary>
internal static class RateLimiting
{
    public static void UseRateLimits(this WebApplication app)
    {
        var policies = app.Services.GetRequiredService<RateLimitPolicies>();
        var counter = app.Services.GetRequiredService<IRateLimitCounter>();
        app.Use(async (context, next) =>
        {
            if (policies.Find(context.Request) is not { } policy)
            {
                await next(context);
                return;
            }

            var verdict = await counter.CountAsync(policy, ClientName.Of(context), context.RequestAborted);
            // At the last moment, for the error handler clears what was set before.
            context.Response.OnStarting(() => Tell(verdict, context.Response.Headers));
            if (verdict.IsAllowed) await next(context);
            else await GuideProblem.RateLimited(verdict.RetryAfter).WriteAsync(context);
        });
    }

    private static Task Tell(RateLimitVerdict verdict, IHeaderDictionary headers)
    {
        headers["RateLimit-Policy"] = Join(verdict, (quota, text) => string.Create(
            CultureInfo.InvariantCulture, $"{text};q={quota.Quota.Requests};w={Seconds(quota.Quota.Window)}"));
        headers["RateLimit"] = Join(verdict, (quota, text) => string.Create(
            CultureInfo.InvariantCulture, $"{text};r={quota.Remaining};t={Seconds(quota.Reset)}"));
        return Task.CompletedTask;
    }

    private static string Join(RateLimitVerdict verdict, Func<QuotaState, string, string> write) =>
        string.Join(", ", verdict.Quotas.Select(state => write(state, $"\"{state.Quota.Name}\"")));

    private static long Seconds(TimeSpan time) => (long)Math.Ceiling(time.TotalSeconds);
}
