using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Tests.Faults;

/// <summary>A server whose models are a fake provider's, and whose own tiers find nothing.</summary>
internal static class ModelServer
{
    public const string Key = "sk-canary-4711";

    public static async Task<GuideServer> StartAsync(
        FakeProvider provider, int seconds = 2, Action<GuideSettings>? change = null)
    {
        var server = await GuideServer.StartAsync(settings =>
        {
            settings.Models.ApiKey = Key;
            settings.Models.BaseUrl = provider.BaseUrl;
            settings.Server.RequestTimeout = TimeSpan.FromSeconds(seconds);
            change?.Invoke(settings);
        });
        var picture = new RgbImage(40, 30, new byte[40 * 30 * 3]);
        server.Tier.Script = (query, _) =>
            ValueTask.FromResult<TierVerdict>(new TierVerdict.Undecided(query with { Picture = picture }));
        return server;
    }

    /// <summary>Every way a provider fails without a sound answer.</summary>
    public static FakeReply Failing(string fault) => fault switch
    {
        "rate limit" => FakeReply.RateLimited(60),
        "quota" => FakeReply.QuotaSpent(),
        "key" => FakeReply.KeyRefused(),
        "500" => FakeReply.Status(500),
        "503" => FakeReply.Status(503),
        "hang" => FakeReply.Hang(),
        "drip" => FakeReply.Drip(),
        "malformed" => FakeReply.MalformedJson(),
        "wrong schema" => FakeReply.WrongSchema(),
        "no choices" => FakeReply.EmptyChoices(),
        "page" => FakeReply.Html(),
        "huge" => FakeReply.Huge(),
        "reset" => FakeReply.Reset(),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No such fault."),
    };
}
