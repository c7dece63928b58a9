using System.Diagnostics;

namespace MuseumGuide.Measuring.Serving;

/// <summary>Three times as many photos as a server can answer, and what became of them.</summary>
/// <param name="Capacity">Answers a second of a few busy clients.</param>
/// <param name="Replies">To the photos sent at three times that.</param>
/// <param name="Took">From the first photo to the last reply.</param>
/// <param name="Recovery">From the last photo until the server was ready and answered one within a second.</param>
internal sealed record Overload(double Capacity, Reply[] Replies, TimeSpan Took, TimeSpan Recovery)
{
    public const int Factor = 3;

    private const int BusyClients = 4;
    private static readonly TimeSpan Normal = TimeSpan.FromSeconds(1);

    /// <summary>Answers a second while three times too many came, as a share of the capacity.</summary>
    public double Goodput => Replies.Count(r => r.IsAnswer) / Took.TotalSeconds / Capacity;

    public int Refused => Replies.Count(r => r.IsPoliteRefusal);

    public int OtherServerErrors => Replies.Count(r => (int?)r.Status >= 500 && !r.IsPoliteRefusal);

    public int OtherFailures => Replies.Count(
        r => !r.IsAnswer && !r.IsPoliteRefusal && (r.Status is null || (int)r.Status < 500));

    /// <summary>Finds the capacity, then sends.</summary>
    public static async Task<Overload> MeasureAsync(
        GuideServer server, IReadOnlyList<byte[]> photos, TimeSpan length, CancellationToken cancellationToken)
    {
        await Load.ClosedAsync(server.Client, photos, BusyClients, TimeSpan.FromSeconds(5), cancellationToken);
        var capacity = await Load.ClosedAsync(
            server.Client, photos, BusyClients, TimeSpan.FromSeconds(10), cancellationToken);

        var started = Stopwatch.GetTimestamp();
        var replies = await Load.OpenAsync(server.Client, photos, capacity * Factor, length, cancellationToken);
        var took = Stopwatch.GetElapsedTime(started);
        var recovery = await RecoverAsync(server, photos[0], cancellationToken) + (took - length);
        return new Overload(capacity, replies, took, recovery);
    }

    private static async Task<TimeSpan> RecoverAsync(
        GuideServer server, byte[] photo, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            var reply = await Reply.ToAsync(server.Client, photo, Stopwatch.GetTimestamp(), cancellationToken);
            if (reply.IsAnswer && reply.Total < Normal && await server.IsReadyAsync(cancellationToken))
                return Stopwatch.GetElapsedTime(started);
            await Task.Delay(50, cancellationToken);
        }
    }
}
