using System.Diagnostics;

namespace MuseumGuide.Measuring.Serving;

/// <summary>Ways to send photos to a server.</summary>
internal static class Load
{
    /// <summary>Sends at a fixed rate whatever the answers take, as visitors do.</summary>
    public static async Task<Reply[]> OpenAsync(
        HttpClient client, IReadOnlyList<byte[]> photos, double perSecond, TimeSpan length,
        CancellationToken cancellationToken)
    {
        var sent = new List<Task<Reply>>();
        var started = Stopwatch.GetTimestamp();
        var count = (int)(perSecond * length.TotalSeconds);
        for (var i = 0; i < count; i++)
        {
            var due = started + (long)(i / perSecond * Stopwatch.Frequency);
            var wait = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due);
            if (wait > TimeSpan.Zero) await Task.Delay(wait, cancellationToken);
            sent.Add(Reply.ToAsync(client, photos[i % photos.Count], due, cancellationToken));
        }

        return await Task.WhenAll(sent);
    }

    /// <summary>Keeps a few clients busy, each sending when it has its answer.</summary>
    /// <returns>Answers a second.</returns>
    public static async Task<double> ClosedAsync(
        HttpClient client, IReadOnlyList<byte[]> photos, int clients, TimeSpan length,
        CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var next = 0;
        var answers = 0;
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(started) < length)
            {
                var photo = photos[Interlocked.Increment(ref next) % photos.Count];
                var reply = await Reply.ToAsync(client, photo, Stopwatch.GetTimestamp(), cancellationToken);
                if (reply.IsAnswer) Interlocked.Increment(ref answers);
            }
        }, cancellationToken)));
        return answers / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
