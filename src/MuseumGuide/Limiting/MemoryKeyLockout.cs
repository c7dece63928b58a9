using Microsoft.Extensions.Options;

namespace MuseumGuide.Limiting;

/// <summary>Counts wrong keys in this process.</summary>
public sealed class MemoryKeyLockout(IOptions<CountingOptions> options, TimeProvider time) : IKeyLockout
{
    private const int MostClients = 10_000;
    private readonly SteadyClock _clock = new(time);
    private readonly Lock _lock = new();
    private readonly RecentClients<string, Guesses> _clients = new(
        MostClients, LockoutTimes.Memory, _ => new Guesses());

    /// <inheritdoc/>
    public ValueTask<TimeSpan?> FindWaitAsync(string client, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var now = _clock.Now;
            var guesses = _clients.Get(client, now);
            return ValueTask.FromResult<TimeSpan?>(guesses.LockedUntil > now ? guesses.LockedUntil - now : null);
        }
    }

    /// <inheritdoc/>
    public ValueTask FailAsync(string client, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var now = _clock.Now;
            var guesses = _clients.Get(client, now);
            if (++guesses.Wrong % options.Value.WrongKeys != 0) return ValueTask.CompletedTask;
            var wait = LockoutTimes.First * Math.Pow(2, Math.Min(guesses.Lockouts++, 10));
            guesses.LockedUntil = now + (wait < LockoutTimes.Longest ? wait : LockoutTimes.Longest);
            return ValueTask.CompletedTask;
        }
    }

    /// <inheritdoc/>
    public ValueTask SucceedAsync(string client, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var guesses = _clients.Get(client, _clock.Now);
            guesses.Wrong = 0;
            guesses.Lockouts = 0;
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Guesses
    {
        public int Wrong { get; set; }

        public int Lockouts { get; set; }

        public TimeSpan LockedUntil { get; set; }
    }
}
