using MuseumGuide.Limiting;

namespace MuseumGuide.Conformance.Sharing;

/// <summary>What everything that locks out guessers must do.</summary>
public abstract class KeyLockoutTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Locks out at every third wrong key.</summary>
    protected static CountingOptions Options => new() { WrongKeys = 3 };

    protected abstract IKeyLockout Lockout { get; }

    [Fact]
    public async Task FailAsync_locks_out_for_twice_as_long_each_time()
    {
        var client = NewClient();

        foreach (var seconds in (int[])[30, 60, 120])
        {
            for (var i = 0; i < 3; i++) await Lockout.FailAsync(client, Cancellation);

            Assert.InRange(
                (await Lockout.FindWaitAsync(client, Cancellation)).GetValueOrDefault(),
                TimeSpan.FromSeconds(seconds - 5), TimeSpan.FromSeconds(seconds));
        }

        Assert.Null(await Lockout.FindWaitAsync(NewClient(), Cancellation));
    }

    [Fact]
    public async Task FailAsync_never_locks_out_for_more_than_an_hour()
    {
        var client = NewClient();

        for (var i = 0; i < 3 * 20; i++) await Lockout.FailAsync(client, Cancellation);

        Assert.InRange(
            (await Lockout.FindWaitAsync(client, Cancellation)).GetValueOrDefault(), TimeSpan.FromMinutes(59),
            TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task SucceedAsync_forgets_wrong_keys()
    {
        var client = NewClient();
        await Lockout.FailAsync(client, Cancellation);
        await Lockout.FailAsync(client, Cancellation);

        await Lockout.SucceedAsync(client, Cancellation);
        await Lockout.FailAsync(client, Cancellation);

        Assert.Null(await Lockout.FindWaitAsync(client, Cancellation));
    }

    private static string NewClient() => Guid.NewGuid().ToString("N");
}
