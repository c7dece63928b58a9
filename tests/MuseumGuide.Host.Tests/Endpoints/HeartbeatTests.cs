using System.Runtime.CompilerServices;
using Microsoft.Extensions.Time.Testing;
using MuseumGuide.Host.Endpoints;

namespace MuseumGuide.Host.Tests.Endpoints;

public sealed class HeartbeatTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task WithHeartbeat_beats_at_once_and_passes_on_what_comes()
    {
        var seen = new List<string?>();
        await foreach (var item in Words(Task.CompletedTask, Token).WithHeartbeat(Beat, TimeProvider.System, Token)) seen.Add(item);

        Assert.Equal([null, "one", "two"], seen);
    }

    [Fact]
    public async Task WithHeartbeat_beats_while_nothing_comes()
    {
        var time = new FakeTimeProvider();
        var gate = new TaskCompletionSource();
        await using var items = Words(gate.Task, Token).WithHeartbeat(Beat, time, Token).GetAsyncEnumerator(Token);
        await items.MoveNextAsync();
        await items.MoveNextAsync();
        Assert.Equal("one", items.Current);

        var next = items.MoveNextAsync().AsTask();
        time.Advance(Beat);
        Assert.True(await next);
        Assert.Null(items.Current);

        next = items.MoveNextAsync().AsTask();
        gate.SetResult();
        Assert.True(await next);
        Assert.Equal("two", items.Current);
        Assert.False(await items.MoveNextAsync());
    }

    [Fact]
    public async Task WithHeartbeat_waits_for_the_source_to_end_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await using var items = Words(Task.Delay(Timeout.Infinite, cancelled.Token), cancelled.Token)
            .WithHeartbeat(Beat, new FakeTimeProvider(), cancelled.Token).GetAsyncEnumerator(cancelled.Token);
        await items.MoveNextAsync();
        await items.MoveNextAsync();

        var next = items.MoveNextAsync().AsTask();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }

    private static async IAsyncEnumerable<string> Words(
        Task before, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return "one";
        await before.WaitAsync(cancellationToken);
        yield return "two";
    }
}
