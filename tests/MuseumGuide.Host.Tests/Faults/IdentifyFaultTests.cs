using System.Net;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Faults;

public sealed class IdentifyFaultTests
{
    private const string Seen = """{"sentences":["A lighthouse stands on a rock.","The sky is gray above it."]}""";
    private const string Attributed =
        """{"artist":"Claude Fern","title":"Evening Light","year":"1890","period":"Unknown","confidence":"medium"}""";

    [Fact]
    public async Task Identify_describes_what_the_collection_lacks()
    {
        await using var provider = await FakeProvider.StartAsync();
        provider.Vision.Always(Answers);
        await using var server = await ModelServer.StartAsync(provider);

        var answer = await GuideServer.ReadJsonAsync(await server.IdentifyAsync(TestPhotos.Jpeg()));

        Assert.Equal(("described", "vision"), ((string?)answer["outcome"], (string?)answer["tier"]));
        Assert.Equal("A lighthouse stands on a rock. The sky is gray above it.", (string?)answer["description"]);
        Assert.Equal(
            """{"artist":"Claude Fern","title":"Evening Light","year":"1890","period":"Unknown","confidence":"medium"}""",
            answer["metadata"]!.ToJsonString());
        Assert.False((bool)answer["degraded"]!);
        Assert.Empty(answer["matches"]!.AsArray());
    }

    [Fact]
    public async Task Identify_warns_when_the_model_names_a_work_that_the_photo_does_not_show()
    {
        await using var provider = await FakeProvider.StartAsync();
        provider.Vision.Always(FakeReply.Text(request => request.SchemaName == "attribution"
            ? Attributed.Replace("Evening Light", "The Mill").Replace("Claude Fern", "Unknown")
            : Seen));
        await using var server = await ModelServer.StartAsync(provider);

        var answer = await GuideServer.ReadJsonAsync(await server.IdentifyAsync(TestPhotos.Jpeg()));

        Assert.Equal("described", (string?)answer["outcome"]);
        Assert.Contains("The Mill", (string?)Assert.Single(answer["warnings"]!.AsArray()));
    }

    [Theory]
    [InlineData("rate limit")]
    [InlineData("quota")]
    [InlineData("key")]
    [InlineData("500")]
    [InlineData("hang")]
    [InlineData("drip")]
    [InlineData("malformed")]
    [InlineData("wrong schema")]
    [InlineData("no choices")]
    [InlineData("page")]
    [InlineData("huge")]
    [InlineData("reset")]
    public async Task Identify_gives_the_local_answer_and_says_so_whatever_the_provider_does(string fault)
    {
        await using var provider = await FakeProvider.StartAsync();
        provider.Vision.Always(ModelServer.Failing(fault));
        await using var server = await ModelServer.StartAsync(provider);

        var response = await server.IdentifyAsync(TestPhotos.Jpeg());
        var text = await response.Content.ReadAsStringAsync(GuideServer.Token);
        var answer = System.Text.Json.Nodes.JsonNode.Parse(text)!;

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(("not_in_collection", true), ((string?)answer["outcome"], (bool)answer["degraded"]!));
        Assert.Contains("not answering", (string?)Assert.Single(answer["warnings"]!.AsArray()));
        Assert.DoesNotContain(FakeProvider.UpstreamWords, text);
        Assert.DoesNotContain(ModelServer.Key, string.Join(' ', server.Log));
        Assert.DoesNotContain(FakeProvider.UpstreamWords, string.Join(' ', server.Log));
    }

    [Fact]
    public async Task Identify_asks_again_when_the_provider_is_back()
    {
        await using var provider = await FakeProvider.StartAsync();
        provider.Vision.Always(FakeReply.MalformedJson());
        await using var server = await ModelServer.StartAsync(provider);
        await server.IdentifyAsync(TestPhotos.Jpeg());

        provider.Vision.Always(Answers);
        var answer = await GuideServer.ReadJsonAsync(await server.IdentifyAsync(TestPhotos.Jpeg()));

        Assert.Equal("described", (string?)answer["outcome"]);
    }

    [Fact]
    public async Task Identify_is_not_slowed_by_a_provider_that_hangs_for_others()
    {
        await using var provider = await FakeProvider.StartAsync();
        provider.Vision.Always(FakeReply.Hang());
        await using var server = await ModelServer.StartAsync(provider, 6, s => s.Recognition.MaxWorkers = 1);
        var hanging = new List<Task<HttpResponseMessage>>();
        foreach (var earlier in Enumerable.Range(0, 3))
        {
            hanging.Add(server.IdentifyAsync(TestPhotos.Jpeg(seed: earlier)));
            // There is one slot, which each must have given back for the next to come this far.
            await server.WaitUntilAsync(() => Task.FromResult(provider.Vision.Calls > earlier));
        }

        server.Tier.Find(("moon", 0.98));
        var response = await server.IdentifyAsync(TestPhotos.Jpeg(seed: 99));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.All(hanging, other => Assert.False(other.IsCompleted, "The photo waited for the provider."));
        await Task.WhenAll(hanging);
    }

    [Fact]
    public async Task Identify_sends_neither_place_nor_device_of_the_photo()
    {
        await using var provider = await FakeProvider.StartAsync();
        provider.Vision.Always(Answers);
        await using var server = await ModelServer.StartAsync(provider);

        await server.IdentifyAsync(WithExif(TestPhotos.Jpeg()));

        Assert.NotEmpty(provider.Requests);
        Assert.All(provider.Requests.SelectMany(r => r.Images), image =>
            Assert.Equal(-1, image.Bytes.AsSpan().IndexOf("GPSCANARY"u8)));
    }

    [Fact]
    public async Task Identify_closes_the_paid_tier_when_the_budget_is_spent()
    {
        await using var provider = await FakeProvider.StartAsync();
        provider.Vision.Always(Answers);
        await using var server = await ModelServer.StartAsync(
            provider, change: settings => settings.Spending.RequestsPerDay = 2);

        await server.IdentifyAsync(TestPhotos.Jpeg(seed: 1));
        var answer = await GuideServer.ReadJsonAsync(await server.IdentifyAsync(TestPhotos.Jpeg(seed: 2)));

        Assert.Equal(2, provider.Vision.Calls);
        Assert.Equal(("not_in_collection", true), ((string?)answer["outcome"], (bool)answer["degraded"]!));
        Assert.Contains("as much as it may", (string?)Assert.Single(answer["warnings"]!.AsArray()));
    }

    private static FakeReply Answers { get; } =
        FakeReply.Text(request => request.SchemaName == "attribution" ? Attributed : Seen);

    // An application segment after the start of the picture, as a camera writes its own.
    private static byte[] WithExif(byte[] jpeg)
    {
        byte[] content = [.. "Exif\0\0GPSCANARY"u8];
        byte[] segment = [0xFF, 0xE1, 0, (byte)(content.Length + 2), .. content];
        return [.. jpeg[..2], .. segment, .. jpeg[2..]];
    }
}
