using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Faults;

/// <summary>F1: 429 in its two meanings.</summary>
internal sealed class ProviderLimits : IRow
{
    private const int ToldSeconds = 2;

    public RowFacts Facts { get; } = new(
        "F1", "The provider answers 429: too fast (Retry-After: 2), then account spent",
        "too fast: ≤ 1 retry, not before 2 s; spent: no retry; the local answer with degraded, counted at the provider",
        IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var finding = new Finding();
        await TryAsync("too fast", FakeReply.RateLimited(ToldSeconds), 1, stage, finding, cancellationToken);
        await TryAsync("spent", FakeReply.QuotaSpent(), 0, stage, finding, cancellationToken);
        return finding;
    }

    private static async Task TryAsync(
        string name, FakeReply refusal, int retries, Stage stage, Finding finding, CancellationToken cancellationToken)
    {
        await using var provider = await StubProvider.StartAsync();
        var server = await stage.StartAsync(
            stage.CopyOf(stage.Gallery), cancellationToken, StubProvider.SettingsFor(provider));
        provider.Vision.Always(refusal);
        provider.Chat.Always(refusal);

        var photo = await server.Client.IdentifyAsync(stage.Photos.Stranger, cancellationToken);
        var chat = await server.Client.AskAsync(stage.Photos.OneId, "What is its mood?", cancellationToken);

        var questions = provider.Vision.Requests.Concat(provider.Chat.Requests)
            .GroupBy(request => request.SchemaName ?? request.Path).ToList();
        finding
            .That($"{name}: 200 and degraded", IsLocal(photo) && IsLocal(chat), $"{photo}, {chat}")
            .AtMost($"{name}: retries", questions.Count == 0 ? -1 : questions.Max(group => group.Count()) - 1, retries)
            .That($"{name}: the provider was asked", provider.Vision.Calls > 0 && provider.Chat.Calls > 0);
        var pauses = questions.SelectMany(
            group => group.Zip(group.Skip(1), (first, next) => next.Since(first).TotalSeconds));
        if (pauses.Any()) finding.AtLeast($"{name}: first retry after", pauses.Min(), ToldSeconds, " s");
    }

    private static bool IsLocal(Exchange answer) => answer.Status == 200 && answer.IsDegraded();
}
