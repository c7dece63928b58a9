using System.Collections.Concurrent;
using System.Diagnostics;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Measuring.Serving;
using MuseumGuide.Measuring.Timing;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Load;

/// <summary>V100: a full house.</summary>
internal sealed class HundredVisitors : IRow
{
    private const int Visitors = 100;
    private const int StrangersEvery = 10;
    private static readonly TimeSpan ProviderTime = TimeSpan.FromSeconds(3);

    public RowFacts Facts { get; } = new(
        "V100", "100 visitors at once, each: a photo, its description, two questions, 5 to 20 s between, for 2 "
        + "minutes; then the same with a provider that takes 3 s",
        "no error; p95 < 1 s without a provider; with it, success and overhead counted");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var length = stage.Seconds(30, 120);
        var alone = await stage.StartAsync(stage.CopyOf(stage.Gallery), cancellationToken);
        var without = await WalkAllAsync(alone, length, stage, cancellationToken);
        await alone.KillAsync();

        await using var provider = await StubProvider.StartAsync();
        provider.Chat.Always(FakeReply.After(ProviderTime, FakeReply.Text(StubProvider.Grounded)));
        provider.Vision.Always(FakeReply.After(ProviderTime, StubProvider.Sight));
        var server = await stage.StartAsync(
            stage.CopyOf(stage.Gallery), cancellationToken, StubProvider.SettingsFor(provider));
        var with = await WalkAllAsync(server, length, stage, cancellationToken);

        var all = Sample.Of(without.Select(step => step.Answer.Took));
        var questions = with.Where(step => step.Name == "question").Select(step => step.Answer).ToList();
        var told = questions.Where(answer => (string?)answer.Json?["provider"] == "openai" && !answer.IsDegraded())
            .ToList();
        var overhead = Sample.Of(told.Select(answer => answer.Took - ProviderTime));
        var photos = Sample.Of(without.Where(step => step.Name == "photo").Select(step => step.Answer.Took));
        return new Finding()
            .None("errors without a provider", Errors(without))
            .AtMost("p95", all.P95, 1_000, " ms")
            .Note($"photos p95 {Finding.Number(photos.P95)} ms")
            .None("errors with a provider", Errors(with))
            .Note($"answered by the provider {told.Count} of {questions.Count} questions, the rest by the guide itself")
            .Note($"p50 {Finding.Number(overhead.P50)}, p95 {Finding.Number(overhead.P95)} ms over the provider's 3 s")
            .Under($"{without.Count} and {with.Count} requests in {length.TotalSeconds:0} s each")
            .Under($"one photo in {StrangersEvery} shows no work of the collection");
    }

    private static List<string> Errors(IEnumerable<(string Name, Exchange Answer)> steps) =>
        [.. steps.Where(step => !step.Answer.IsAnswer).Select(step => $"{step.Name}: {step.Answer}")];

    private static async Task<IReadOnlyCollection<(string Name, Exchange Answer)>> WalkAllAsync(
        GuideServer server, TimeSpan length, Stage stage, CancellationToken cancellationToken)
    {
        var chance = stage.ChanceOf("V100");
        var photos = stage.Photos.Perturbed(Visitors, stage.Seed);
        var steps = new ConcurrentBag<(string, Exchange)>();
        var started = Stopwatch.GetTimestamp();
        // All come within the first pause, as from a door, and not in the same moment.
        await Task.WhenAll(Enumerable.Range(0, Visitors).Select(i => WalkAsync(
            server.Client, i % StrangersEvery == 0 ? VisitorPhotos.Perturb(stage.Photos.Stranger, i) : photos[i],
            new Random(chance.Next()), () => Stopwatch.GetElapsedTime(started) < length, stage.Photos.OneId, steps,
            cancellationToken)));
        return steps;
    }

    private static async Task WalkAsync(
        HttpClient client, byte[] photo, Random chance, Func<bool> goesOn, string usualId,
        ConcurrentBag<(string, Exchange)> steps, CancellationToken cancellationToken)
    {
        await Task.Delay(TimeSpan.FromSeconds(20 * chance.NextDouble()), cancellationToken);
        while (goesOn())
        {
            var found = await client.IdentifyAsync(photo, cancellationToken);
            steps.Add(("photo", found));
            var id = Visitor.WorksOf(found) is { Length: > 0 } works ? works.Split(',')[0] : usualId;
            await PauseAsync(chance, cancellationToken);
            steps.Add(
                ("description", await client.FetchAsync($"/api/v1/artworks/{id}/description", cancellationToken)));
            foreach (var question in (string[])["Who made this?", "What is its mood?"])
            {
                await PauseAsync(chance, cancellationToken);
                if (!goesOn()) return;
                steps.Add(("question", await client.AskAsync(id, question, cancellationToken)));
            }

            await PauseAsync(chance, cancellationToken);
        }
    }

    private static Task PauseAsync(Random chance, CancellationToken cancellationToken) =>
        Task.Delay(TimeSpan.FromSeconds(5 + (15 * chance.NextDouble())), cancellationToken);
}
