using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Host.Limits;
using MuseumGuide.Host.Tests.Asking;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Tests.Limits;

public sealed class WorkSlotsTests
{
    [Fact]
    public async Task Questions_beyond_the_slots_are_turned_away()
    {
        await using var server = await GuideServer.StartAsync(
            replace: services => services.Configure<LimitOptions>(limits => limits.Talks = 1));
        server.Answerer.Delay = Timeout.InfiniteTimeSpan;
        using var leaving = new CancellationTokenSource();

        var first = AskAsync(server, leaving.Token);
        await server.WaitUntilAsync(() => Task.FromResult(server.Answerer.Asked.Count == 1));
        var second = AskAsync(server, leaving.Token);
        var slots = server.App.Services.GetRequiredService<WorkSlots>();
        await server.WaitUntilAsync(() => Task.FromResult(slots.Talks.Waiting == 1));
        var third = await server.AskAsync("Who made this?");

        await ProblemDocument.AssertAsync(third, HttpStatusCode.ServiceUnavailable, "busy");
        await ProblemDocument.AssertAsync(await second, HttpStatusCode.ServiceUnavailable, "busy");
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await server.WaitUntilAsync(() => Task.FromResult(slots.Talks.Taken == 0));
    }

    [Fact]
    public async Task Photos_in_work_are_never_more_than_the_workers()
    {
        await using var server = await GuideServer.StartAsync(s => s.Recognition.MaxWorkers = 2);
        var (now, most) = (0, 0);
        server.Tier.Script = async (query, token) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Delay(20, token);
            Interlocked.Decrement(ref now);
            return new TierVerdict.Undecided(query);
        };

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => server.IdentifyAsync(TestPhotos.Jpeg(seed: i))));

        Assert.Equal(Math.Min(2, Environment.ProcessorCount), most);
    }

    private static async Task<HttpResponseMessage> AskAsync(GuideServer server, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = server.Address };
        return await client.PostAsync("/api/v1/artworks/moon/chat", ChatClient.Body("Who?", []), cancellationToken);
    }
}
