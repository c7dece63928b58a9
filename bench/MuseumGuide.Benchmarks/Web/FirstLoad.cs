using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace MuseumGuide.Benchmarks.Web;

/// <summary>What one first load of a page cost.</summary>
/// <param name="Bytes">As they went over the network, heads included, by the kind of what was loaded.</param>
/// <param name="InteractiveMs">From the navigation until it is painted and every script that it names has begun.</param>
internal sealed record FirstLoad(int Requests, IReadOnlyDictionary<string, double> Bytes, double PaintedMs, double InteractiveMs)
{
    private const string Watch = """
        addEventListener('DOMContentLoaded', () => {
          const look = () => {
            if (document.querySelector('[data-module]:not([data-started=done])')) return requestAnimationFrame(look);
            window.interactiveMs = performance.now();
          };
          look();
        });
        """;

    /// <summary>Loads a page with nothing kept from before, on a processor that many times slower than this.</summary>
    public static async Task<FirstLoad> OfAsync(Phones phones, Uri guide, string path, double slower)
    {
        await using var context = await phones.NewAsync(guide);
        await context.AddInitScriptAsync(Watch);
        var page = await context.NewPageAsync();
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = slower });
        await session.SendAsync("Network.enable");
        var kinds = new ConcurrentDictionary<string, string>();
        var bytes = new ConcurrentDictionary<string, double>();
        session.Event("Network.responseReceived").OnEvent += (_, received) => kinds[
            received!.Value.GetProperty("requestId").GetString()!] = received.Value.GetProperty("type").GetString()!;
        session.Event("Network.loadingFinished").OnEvent += (_, finished) => bytes[
            finished!.Value.GetProperty("requestId").GetString()!] =
            finished.Value.GetProperty("encodedDataLength").GetDouble();

        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.WaitForFunctionAsync("() => window.interactiveMs");
        var painted = await page.EvaluateAsync<double>(
            "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN");
        return new(
            bytes.Count,
            bytes.GroupBy(pair => kinds.GetValueOrDefault(pair.Key, "Other"))
                .ToDictionary(kind => kind.Key, kind => kind.Sum(pair => pair.Value)),
            painted,
            Math.Max(painted, await page.EvaluateAsync<double>("() => window.interactiveMs")));
    }
}
