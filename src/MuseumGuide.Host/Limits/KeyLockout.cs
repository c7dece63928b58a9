using Microsoft.Extensions.Options;

namespace MuseumGuide.Host.Limits;

/// <summary>Locks out clients that guess the staff's key, each time for twice as long.</summary>
internal sealed class KeyLockout(IOptions<LimitOptions> options, TimeProvider time)
{
    private const int MostClients = 10_000;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    // Who guesses no more for a day begins anew.
    private static readonly TimeSpan Memory = TimeSpan.FromDays(1);
    private readonly SteadyClock _clock = new(time);
    private readonly Lock _lock = new();
    private readonly RecentClients<string, Guesses> _clients = new(MostClients, Memory, _ => new Guesses());

    /// <summary>Tells how long a client is still locked out.</summary>
    /// <returns>Null where it may show a key.</returns>
    public TimeSpan? FindWait(string client)
    {
        lock (_lock)
        {
            var now = _clock.Now;
            var guesses = _clients.Get(client, now);
            return guesses.LockedUntil > now ? guesses.LockedUntil - now : null;
        }
    }

    /// <summary>Counts a wrong key.</summary>
    public void Fail(string client)
    {
        lock (_lock)
        {
            var now = _clock.Now;
            var guesses = _clients.Get(client, now);
            if (++guesses.Wrong % options.Value.WrongKeys != 0) return;
            var wait = First * Math.Pow(2, Math.Min(guesses.Lockouts++, 10));
            guesses.LockedUntil = now + (wait < Longest ? wait : Longest);
        }
    }

    /// <summary>Forgets the wrong keys of a client that showed the right one.</summary>
    public void Succeed(string client)
    {
        lock (_lock)
        {
            var guesses = _clients.Get(client, _clock.Now);
            guesses.Wrong = 0;
            guesses.Lockouts = 0;
        }
    }

    private sealed class Guesses
    {
        public int Wrong { get; set; }

        public int Lockouts { get; set; }

        public TimeSpan LockedUntil { get; set; }
    }
}
