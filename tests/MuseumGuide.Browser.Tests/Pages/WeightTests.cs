using System.Collections.Concurrent;
using MuseumGuide.Browser.Tests.Rig;

namespace MuseumGuide.Browser.Tests.Pages;

/// <summary>What a page costs a visitor who opens it for the first time.</summary>
public sealed class WeightTests(Gallery gallery) : Journey(gallery)
{
    private const int MostBytes = 100_000;

    [Theory]
    [InlineData("/")]
    [InlineData("/ar/audio")]
    [InlineData(Addresses.Work)]
    public async Task Page_weighs_little_with_all_its_script_and_style(string address)
    {
        var visit = await EnterAsync();
        var loads = await CountAsync(visit);

        await visit.GoAndSettleAsync(address);
        await visit.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);

        Assert.Contains(loads.Values, load => load.Kind == "Script");
        var counted = loads.Values.Where(load => load.Kind is "Document" or "Stylesheet" or "Script").ToList();
        Assert.InRange(counted.Sum(load => load.Bytes), 1, MostBytes);
        Assert.All(counted, load => Assert.True(load.Bytes > 0, "Something came from elsewhere than the network."));
    }

    // By what went over the network, compressed and with its head.
    private static async Task<ConcurrentDictionary<string, Load>> CountAsync(Visit visit)
    {
        ConcurrentDictionary<string, Load> loads = [];
        var session = await visit.Context.NewCDPSessionAsync(visit.Page);
        session.Event("Network.responseReceived").OnEvent += (_, received) => loads[
            received!.Value.GetProperty("requestId").GetString()!] =
            new(received.Value.GetProperty("type").GetString()!, 0);
        session.Event("Network.loadingFinished").OnEvent += (_, finished) => loads.AddOrUpdate(
            finished!.Value.GetProperty("requestId").GetString()!,
            _ => new("Other", 0),
            (_, load) => load with { Bytes = finished.Value.GetProperty("encodedDataLength").GetDouble() });
        await session.SendAsync("Network.enable");
        return loads;
    }

    private sealed record Load(string Kind, double Bytes);
}
