using Microsoft.Extensions.Time.Testing;
using MuseumGuide.Photos;

namespace MuseumGuide.Tests.Photos;

public sealed class WorkGateTests
{
    private readonly FakeTimeProvider _time = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TryEnterAsync_lets_in_one_for_each_slot()
    {
        var gate = Gate(slots: 2);

        using var first = await gate.TryEnterAsync(0, Token);
        using var second = await gate.TryEnterAsync(0, Token);
        var third = gate.TryEnterAsync(0, Token);

        Assert.NotNull(first);
        Assert.NotNull(second);
        Assert.False(third.IsCompleted);
        Assert.Equal((2, 1), (gate.Taken, gate.Waiting));
    }

    [Fact]
    public async Task TryEnterAsync_lets_in_the_longest_waiting_when_a_place_is_free()
    {
        var gate = Gate(slots: 1);
        var inside = await gate.TryEnterAsync(0, Token);
        var second = gate.TryEnterAsync(0, Token).AsTask();
        var third = gate.TryEnterAsync(0, Token).AsTask();

        inside!.Dispose();

        Assert.NotNull(await second);
        Assert.False(third.IsCompleted);
    }

    [Fact]
    public async Task TryEnterAsync_turns_away_at_once_when_the_queue_is_full()
    {
        var gate = Gate(slots: 1, queue: 1);
        using var inside = await gate.TryEnterAsync(0, Token);
        _ = gate.TryEnterAsync(0, Token).AsTask();

        var turnedAway = gate.TryEnterAsync(0, Token);

        Assert.True(turnedAway.IsCompletedSuccessfully);
        Assert.Null(await turnedAway);
    }

    [Fact]
    public async Task TryEnterAsync_turns_away_after_the_longest_wait()
    {
        var gate = Gate(slots: 1);
        using var inside = await gate.TryEnterAsync(0, Token);
        var waiting = gate.TryEnterAsync(0, Token).AsTask();

        _time.Advance(TimeSpan.FromMilliseconds(201));

        Assert.Null(await waiting);
        Assert.Equal(0, gate.Waiting);
    }

    [Fact]
    public async Task TryEnterAsync_waits_for_memory_even_where_slots_are_free()
    {
        var gate = Gate(slots: 4, memory: 10_000_000);
        var large = await gate.TryEnterAsync(7_000_000, Token);
        var waiting = gate.TryEnterAsync(4_000_000, Token).AsTask();

        Assert.False(waiting.IsCompleted);
        large!.Dispose();

        Assert.NotNull(await waiting);
    }

    [Fact]
    public async Task TryEnterAsync_lets_nobody_overtake_large_work()
    {
        var gate = Gate(slots: 4, memory: 10_000_000);
        using var inside = await gate.TryEnterAsync(5_000_000, Token);
        _ = gate.TryEnterAsync(8_000_000, Token).AsTask();

        var small = gate.TryEnterAsync(1, Token);

        Assert.False(small.IsCompleted);
    }

    [Fact]
    public async Task TryEnterAsync_lets_in_the_next_when_the_first_in_line_gives_up()
    {
        var gate = Gate(slots: 4, memory: 10_000_000);
        using var inside = await gate.TryEnterAsync(5_000_000, Token);
        using var cancellation = new CancellationTokenSource();
        var large = gate.TryEnterAsync(8_000_000, cancellation.Token).AsTask();
        var small = gate.TryEnterAsync(1, Token).AsTask();

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => large);
        Assert.NotNull(await small);
    }

    [Fact]
    public async Task TryEnterAsync_lets_in_work_larger_than_the_gate_alone()
    {
        var gate = Gate(slots: 2, memory: 10_000_000);

        using var huge = await gate.TryEnterAsync(long.MaxValue, Token);
        var next = gate.TryEnterAsync(1, Token);

        Assert.NotNull(huge);
        Assert.False(next.IsCompleted);
    }

    [Fact]
    public async Task TryEnterAsync_holds_no_place_once_cancelled()
    {
        var gate = Gate(slots: 1);
        var inside = await gate.TryEnterAsync(0, Token);
        using var cancellation = new CancellationTokenSource();
        var waiting = gate.TryEnterAsync(0, cancellation.Token).AsTask();

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        inside!.Dispose();

        Assert.Equal((0, 0), (gate.Taken, gate.Waiting));
        Assert.NotNull(await gate.TryEnterAsync(0, Token));
    }

    [Fact]
    public async Task Dispose_gives_the_place_back_only_once()
    {
        var gate = Gate(slots: 2);
        var first = await gate.TryEnterAsync(5, Token);
        using var second = await gate.TryEnterAsync(5, Token);

        first!.Dispose();
        first.Dispose();

        Assert.Equal(1, gate.Taken);
    }

    [Fact]
    public async Task Places_are_neither_lost_nor_doubled_under_a_crowd()
    {
        var gate = new WorkGate(
            new WorkGateOptions { Slots = 3, QueueLength = 50, QueueWait = TimeSpan.FromMilliseconds(1) },
            TimeProvider.System);
        var (inside, most) = (0, 0);

        var crowd = new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = Token };
        await Parallel.ForAsync(0, 2_000, crowd,
            async (_, token) =>
            {
                using var lease = await gate.TryEnterAsync(1_000, token);
                if (lease is null)
                    return;
                var now = Interlocked.Increment(ref inside);
                InterlockedMax(ref most, now);
                await Task.Yield();
                Interlocked.Decrement(ref inside);
            });

        Assert.InRange(most, 1, 3);
        Assert.Equal((0, 0), (gate.Taken, gate.Waiting));
    }

    private static void InterlockedMax(ref int target, int value)
    {
        var seen = Volatile.Read(ref target);
        while (value > seen && Interlocked.CompareExchange(ref target, value, seen) is var before && before != seen)
            seen = before;
    }

    private WorkGate Gate(int slots, int? queue = null, long memory = 300_000_000) =>
        new(new WorkGateOptions { Slots = slots, QueueLength = queue, MemoryBytes = memory }, _time);
}
