using System.Runtime.CompilerServices;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Keeps a stream alive while nothing happens in it.</summary>
internal static class Heartbeat
{
    /// <summary>Passes a stream on, with a null at its beginning and whenever nothing came for a while.</summary>
    public static async IAsyncEnumerable<T?> WithHeartbeat<T>(
        this IAsyncEnumerable<T> source, TimeSpan interval, TimeProvider time,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where T : class
    {
        yield return null;
        await using var steps = source.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            var next = steps.MoveNextAsync().AsTask();
            while (!next.IsCompleted)
            {
                using var beat = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                var first = await Task.WhenAny(next, Task.Delay(interval, time, beat.Token));
                await beat.CancelAsync();
                if (first == next || cancellationToken.IsCancellationRequested) break;
                yield return null;
            }

            // Awaited also when the visitor has left: nothing goes on behind their back.
            if (!await next) yield break;
            yield return steps.Current;
        }
    }
}
