using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Playwright;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>What live regions said during a visit, in order and over all its pages.</summary>
public sealed class Announcements(IBrowserContext context)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    private ImmutableList<Announcement> _all = [];

    public IReadOnlyList<Announcement> All => _all;

    public IEnumerable<string> Texts => _all.Select(a => a.Text);

    internal async Task InstallAsync()
    {
        await context.ExposeFunctionAsync<string, bool>("__announced", json =>
        {
            var announcement = JsonSerializer.Deserialize<Announcement>(json, JsonSerializerOptions.Web)!;
            return ImmutableInterlocked.Update(ref _all, all => all.Add(announcement));
        });
        await context.AddInitScriptAsync(Script.Read("announcements"));
    }

    /// <summary>Forgets what was said so far.</summary>
    public void Forget() => _all = [];

    /// <summary>Waits for the first announcement that holds these words.</summary>
    /// <exception cref="TimeoutException">None does; the message lists what was said instead.</exception>
    public async Task<Announcement> WaitForAsync(string part)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Longest);
        while (true)
        {
            if (_all.Find(a => a.Text.Contains(part, StringComparison.Ordinal)) is { } found) return found;
            if (limit.IsCancellationRequested)
                throw new TimeoutException($"Nothing said \"{part}\", only: {string.Join(" | ", Texts)}");
            await Task.Delay(20, CancellationToken.None);
        }
    }

    /// <summary>Asserts that exactly this was said, once each and in this order; waits for the last of it and a
    /// moment longer.</summary>
    public async Task ShouldBeAsync(params string[] texts)
    {
        if (texts.Length > 0) await WaitForAsync(texts[^1]);
        await Task.Delay(Quiet, TestContext.Current.CancellationToken);
        Assert.Equal(texts, Texts);
        Assert.DoesNotContain(_all, a => a is { CameWithRegion: true, Politeness: not "assertive" });
    }
}
