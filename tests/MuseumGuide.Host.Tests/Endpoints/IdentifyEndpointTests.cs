using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Host.Limits;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Tests.Endpoints;

public sealed class IdentifyEndpointTests
{
    [Fact]
    public async Task IdentifyAsync_names_the_work_with_every_key_of_the_contract()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Find(("moon", 0.98));

        var response = await server.IdentifyAsync(TestPhotos.Jpeg());
        var answer = await GuideServer.ReadJsonAsync(response);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            ["analysis_id", "outcome", "tier", "matches", "candidates", "description", "metadata", "defect", "advice",
                "degraded", "warnings", "tiers", "elapsed_ms"],
            answer.AsObject().Select(p => p.Key));
        Assert.Equal("recognized", (string?)answer["outcome"]);
        Assert.Equal("retrieval", (string?)answer["tier"]);
        Assert.Equal(32, ((string?)answer["analysis_id"])!.Length);
        Assert.Equal(
            """
            [{"artwork":{"id":"moon","accession_number":"1901.7","title":"Harvest \u003CMoon\u003E","artist":"Ada Quill","year":"1901","period":"Tonalism","medium":"Oil on canvas"},"confidence":0.98,"confidence_level":"high","outline":[[0.1,0.1],[0.9,0.12],[0.88,0.9],[0.1,0.88]],"evidence":{"tier":"retrieval","inliers":187,"hash_distance":null,"text":"187 points of the picture agree."}}]
            """,
            answer["matches"]!.ToJsonString());
        Assert.Equal("retrieval", (string?)answer["tiers"]![0]!["tier"]);
        Assert.Equal("settled", (string?)answer["tiers"]![0]!["verdict"]);
        Assert.True((double)answer["elapsed_ms"]! > 0);
        Assert.Null(answer["description"]);
        Assert.Empty(answer["warnings"]!.AsArray());
    }

    [Theory]
    [InlineData(0.95, "high")]
    [InlineData(0.9499, "medium")]
    [InlineData(0.75, "medium")]
    [InlineData(0.7499, "low")]
    public async Task IdentifyAsync_says_how_sure_it_is_in_a_word(double confidence, string level)
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Find(("moon", confidence));

        var answer = await GuideServer.ReadJsonAsync(await server.IdentifyAsync(TestPhotos.Jpeg()));

        Assert.Equal(level, (string?)answer["matches"]![0]!["confidence_level"]);
    }

    [Fact]
    public async Task IdentifyAsync_ranks_what_it_cannot_part()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Settle(new Identification.Ambiguous(
            [ScriptedTier.Candidate("the mill", 0.61), ScriptedTier.Candidate("moon", 0.6)]));

        var answer = await GuideServer.ReadJsonAsync(await server.IdentifyAsync(TestPhotos.Jpeg()));

        Assert.Equal("ambiguous", (string?)answer["outcome"]);
        Assert.Empty(answer["matches"]!.AsArray());
        Assert.Equal(
            """{"artwork":{"id":"the mill","title":"The Mill","artist":"Ben Reed"},"similarity":0.61,"evidence":{"inliers":9},"outline":null}""",
            answer["candidates"]![0]!.ToJsonString());
        Assert.Equal("moon", (string?)answer["candidates"]![1]!["artwork"]!["id"]);
    }

    [Fact]
    public async Task IdentifyAsync_advises_on_an_unusable_photo()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Name = Tier.PreCheck;
        server.Tier.Settle(new Identification.Unusable(PhotoDefect.TooDark));

        var answer = await GuideServer.ReadJsonAsync(await server.IdentifyAsync(TestPhotos.Jpeg()));

        Assert.Equal("unusable", (string?)answer["outcome"]);
        Assert.Equal("none", (string?)answer["tier"]);
        Assert.Equal("too_dark", (string?)answer["defect"]);
        Assert.Contains("light", (string?)answer["advice"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task IdentifyAsync_is_honest_about_a_work_that_is_not_here()
    {
        await using var server = await GuideServer.StartAsync();

        var answer = await GuideServer.ReadJsonAsync(await server.IdentifyAsync(TestPhotos.Jpeg()));

        Assert.Equal("not_in_collection", (string?)answer["outcome"]);
        Assert.Null(answer["defect"]);
        Assert.Null(answer["advice"]);
    }

    [Fact]
    public async Task IdentifyAsync_blames_the_photo_when_a_defect_is_left_and_no_work_is_proven()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.LeaveDefect(PhotoDefect.Blurred);

        var answer = await GuideServer.ReadJsonAsync(await server.IdentifyAsync(TestPhotos.Jpeg()));

        Assert.Equal("unusable", (string?)answer["outcome"]);
        Assert.Equal("blurred", (string?)answer["defect"]);
        Assert.NotNull((string?)answer["advice"]);
    }

    [Fact]
    public async Task IdentifyAsync_leaves_out_a_work_that_is_gone()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Find(("removed", 0.99));

        var answer = await GuideServer.ReadJsonAsync(await server.IdentifyAsync(TestPhotos.Jpeg()));

        Assert.Equal("not_in_collection", (string?)answer["outcome"]);
    }

    [Fact]
    public async Task IdentifyAsync_keeps_the_surest_works_in_their_order()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Find(("moon", 0.8), ("the mill", 0.9));

        var both = await GuideServer.ReadJsonAsync(await server.IdentifyAsync(TestPhotos.Jpeg()));
        var one = await GuideServer.ReadJsonAsync(await server.IdentifyAsync(TestPhotos.Jpeg(), "?max_matches=1"));

        Assert.Equal(["moon", "the mill"], both["matches"]!.AsArray().Select(m => (string?)m!["artwork"]!["id"]));
        Assert.Equal(["the mill"], one["matches"]!.AsArray().Select(m => (string?)m!["artwork"]!["id"]));
    }

    [Theory]
    [InlineData("?max_matches=0", "invalid_parameter")]
    [InlineData("?max_matches=11", "invalid_parameter")]
    [InlineData("?max_matches=many", "bad_request")]
    [InlineData("?lang=n", "invalid_parameter")]
    [InlineData("?lang=en_US", "invalid_parameter")]
    public async Task IdentifyAsync_refuses_a_parameter_out_of_range(string query, string code)
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.IdentifyAsync(TestPhotos.Jpeg(), query);

        await ProblemDocument.AssertAsync(response, HttpStatusCode.BadRequest, code);
    }

    [Theory]
    [InlineData("?max_matches=10&lang=pt-BR")]
    [InlineData("?lang=zh-Hant-TW")]
    public async Task IdentifyAsync_takes_the_parameters_of_the_contract(string query)
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.IdentifyAsync(TestPhotos.Jpeg(), query);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task IdentifyAsync_answers_503_when_all_slots_and_the_queue_are_taken()
    {
        await using var server = await GuideServer.StartAsync(s => s.Recognition.MaxWorkers = 1);
        var gate = new TaskCompletionSource();
        server.Tier.Script = async (query, token) =>
        {
            await gate.Task.WaitAsync(token);
            return new TierVerdict.Undecided(query);
        };

        var responses = Enumerable.Range(0, 12).Select(i => server.IdentifyAsync(TestPhotos.Jpeg(seed: i))).ToList();
        var refused = await await Task.WhenAny(responses);

        await ProblemDocument.AssertAsync(refused, HttpStatusCode.ServiceUnavailable, "busy");
        gate.SetResult();
        await Task.WhenAll(responses);
    }

    [Fact]
    public async Task IdentifyAsync_keeps_as_many_photos_waiting_as_the_limits_say()
    {
        await using var server = await GuideServer.StartAsync(
            s => s.Recognition.MaxWorkers = 1,
            replace: services => services.Configure<LimitOptions>(limits =>
                (limits.WaitingPhotos, limits.PhotoWait) = (11, TimeSpan.FromMinutes(1))));
        var slots = server.App.Services.GetRequiredService<PhotoSlots>();
        var end = new TaskCompletionSource();
        server.Tier.Script = async (query, token) =>
        {
            await end.Task.WaitAsync(token);
            return new TierVerdict.Undecided(query);
        };

        var answers = Enumerable.Range(0, 12).Select(i => server.IdentifyAsync(TestPhotos.Jpeg(seed: i))).ToList();
        await server.WaitUntilAsync(() => Task.FromResult(slots.Gate.Waiting == 11));
        var refused = await server.IdentifyAsync(TestPhotos.Jpeg(seed: 12));
        end.SetResult();

        await ProblemDocument.AssertAsync(refused, HttpStatusCode.ServiceUnavailable, "busy");
        Assert.All(
            await Task.WhenAll(answers), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task IdentifyAsync_passes_on_that_a_tier_is_busy()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Settle(new Identification.Busy(TimeSpan.FromSeconds(3)));

        var response = await server.IdentifyAsync(TestPhotos.Jpeg());

        await ProblemDocument.AssertAsync(response, HttpStatusCode.ServiceUnavailable, "busy");
        Assert.Equal(TimeSpan.FromSeconds(3), response.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task IdentifyAsync_gives_up_after_the_request_timeout()
    {
        await using var server = await GuideServer.StartAsync(
            s => s.Server.RequestTimeout = TimeSpan.FromMilliseconds(300));
        server.Tier.Script = async (query, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return new TierVerdict.Undecided(query);
        };

        var response = await server.IdentifyAsync(TestPhotos.Jpeg());

        await ProblemDocument.AssertAsync(response, HttpStatusCode.ServiceUnavailable, "request_timeout");
    }
}
