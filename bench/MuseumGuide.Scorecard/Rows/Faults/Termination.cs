using System.Diagnostics;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Faults;

/// <summary>F12: the end, in the midst of work.</summary>
internal sealed class Termination : IRow
{
    private const int Uploads = 50;
    private const int Streams = 20;
    private const int LongestEnd = 35;

    public RowFacts Facts { get; } = new(
        "F12", "SIGTERM comes during 50 uploads and 20 streamed answers",
        "no accepted request is cut; each stream ends with done or error; not ready at once; exit code 0 within 35 s",
        IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        await using var provider = await StubProvider.StartAsync();
        var endless = string.Join(' ', Enumerable.Repeat("word", 2_000));
        provider.Chat.Always(FakeReply.Text(endless, TimeSpan.FromMilliseconds(100)));
        var server = await stage.StartAsync(
            stage.CopyOf(stage.Gallery), cancellationToken,
            [
                .. StubProvider.SettingsFor(provider), ("REQUEST_TIMEOUT", "300"),
                ("MuseumGuide__Models__Provider__RequestTimeout", "00:05:00"),
                ("MuseumGuide__Models__Provider__Chat__MaxConcurrent", "20"),
            ]);
        await server.Client.IdentifyAsync(stage.Photos.One, cancellationToken);
        var bodies = Enumerable.Range(0, Uploads).Select(_ => new HeldBack(stage.Photos.One)).ToList();
        var uploads = bodies.Select(body => Exchange.SendAsync(
            server.Client, new HttpRequestMessage(HttpMethod.Post, "/api/v1/identify") { Content = body },
            cancellationToken)).ToList();
        var streams = Enumerable.Range(0, Streams)
            .Select(_ => server.Client.StreamAsync(stage.Photos.OneId, "What is its mood?", cancellationToken))
            .ToList();
        await Task.WhenAll(bodies.Select(body => body.HalfSent)).WaitAsync(TimeSpan.FromSeconds(20), cancellationToken);
        for (var i = 0; i < 100 && provider.Chat.Calls < Streams; i++) await Task.Delay(100, cancellationToken);

        var started = Stopwatch.GetTimestamp();
        server.Terminate();
        await Task.Delay(500, cancellationToken);
        var ready = await server.Client.FetchAsync("/health/ready", cancellationToken);
        foreach (var body in bodies)
        {
            body.LetGo();
            await Task.Delay(40, cancellationToken);
        }

        var photos = await Task.WhenAll(uploads);
        var answers = await Task.WhenAll(streams);
        var code = await server.WaitForExitAsync(TimeSpan.FromSeconds(2 * LongestEnd), cancellationToken);
        var took = Stopwatch.GetElapsedTime(started).TotalSeconds;

        return new Finding()
            .Exactly("readiness", ready.Status, 503)
            .None("uploads cut or refused without a word",
                [.. photos.Where(p => p.Status != 200 && !(p.IsProblem && p.SaysWhen)).Select(p => $"{p} {p.Text}")])
            .Note($"photos answered {photos.Count(photo => photo.Status == 200)} of {Uploads}")
            .None("streams without an end",
                [.. answers.Where(a => a.Events is not [.., "done" or "error"]).Select(Ended)])
            .That("exit code 0", code == 0, $"{code}")
            .AtMost("ended after", took, LongestEnd, " s");
    }

    private static string Ended(Exchange answer)
    {
        var events = string.Join(", ", answer.Events);
        return $"{answer.Status} after {answer.Took.TotalSeconds:0} s: {(answer.Status == 0 ? answer.Text : events)}";
    }
}
