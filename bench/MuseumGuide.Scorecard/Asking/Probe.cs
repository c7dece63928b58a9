using MuseumGuide.Measuring.Timing;

namespace MuseumGuide.Scorecard.Asking;

/// <summary>What a probe saw that asked again and again.</summary>
internal sealed record Probe(int Failures, Sample Times)
{
    public static async Task<Probe> WatchAsync(
        HttpClient client, string path, TimeSpan every, CancellationToken until)
    {
        var (failures, times) = (0, new Sample());
        while (!until.IsCancellationRequested)
        {
            var answer = await client.FetchAsync(path, CancellationToken.None);
            if (!answer.IsAnswer) failures++;
            times.Add(answer.Took);
            await Task.Delay(every, until).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return new Probe(failures, times);
    }
}
