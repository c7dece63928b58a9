using MuseumGuide.Host.Tests.Providers;

namespace MuseumGuide.Scorecard.Asking;

/// <summary>What a stand-in for a model provider says when all is well, and how the guide is led to it.</summary>
internal static class StubProvider
{
    /// <summary>The key that the guide shows it.</summary>
    public const string Key = "sk-4c0recard7f1e9b2d5a8c3e6f";

    private const string Plenty = "100000000";
    private const string Attributed =
        """{"artist":"Unknown","title":"Unknown","year":"Unknown","period":"Unknown","confidence":"low"}""";
    private const string Seen = """{"sentences":["A marbled sheet hangs in a frame."]}""";

    /// <summary>A sentence that the guide's guard lets through about any work of the gallery.</summary>
    public const string Grounded = "It was made by Museum Guide studio. [1,2,3,4,5]";

    /// <summary>Sees something in every picture.</summary>
    public static FakeReply Sight { get; } =
        FakeReply.Text(request => request.SchemaName == "attribution" ? Attributed : Seen);

    /// <summary>Starts one that answers everything.</summary>
    public static async Task<FakeProvider> StartAsync()
    {
        var provider = await FakeProvider.StartAsync();
        provider.Vision.Always(Sight);
        provider.Chat.Always(FakeReply.Text(Grounded));
        return provider;
    }

    /// <summary>The settings that lead the guide to it, with more than enough to spend.</summary>
    public static (string Name, string Value)[] SettingsFor(FakeProvider provider) =>
    [
        ("OPENAI_API_KEY", Key),
        ("OPENAI_BASE_URL", provider.BaseUrl.ToString()),
        ("PAID_REQUESTS_PER_DAY", Plenty),
        ("PAID_REQUESTS_PER_CLIENT", Plenty),
        ("PAID_TOKENS_PER_DAY", Plenty),
        ("PAID_TOKENS_PER_CLIENT", Plenty),
    ];

    /// <summary>Whether an answer says that the provider failed.</summary>
    public static bool IsDegraded(this Exchange answer) => (bool?)answer.Json?["degraded"] == true;
}
