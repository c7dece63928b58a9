using System.Net;
using MuseumGuide.Browser.Tests.Rig;

namespace MuseumGuide.Browser.Tests.RigItself;

public sealed class FaultyGuideTests(Gallery gallery) : Journey(gallery)
{
    private const string Path = "/api/v1/artworks/demo-201";
    private const string Fetch = """
        path => fetch(path).then(
          async answer => `${answer.status} ${answer.headers.get("Retry-After")} ${await answer.text()}`,
          error => error.name)
        """;

    [Fact]
    public async Task A_request_passes_unless_it_is_broken()
    {
        var guide = await OpenFaultyGuideAsync();
        var visit = await OpenAsync("/", Visitor.Phone with { HasScript = false }, guide.Address);

        await visit.IdentifyByFormAsync(Gallery.SamplePhoto(Samples.GiltFrame));

        Assert.Contains(Samples.TitleOf("demo-201"), await visit.Page.Locator("h1").InnerTextAsync());
        var sent = guide.Requests.Single(request => request.Method == "POST");
        Assert.True(sent.Body.Length > 10_000);
    }

    [Fact]
    public async Task A_broken_request_is_refused_with_a_problem()
    {
        var guide = await OpenFaultyGuideAsync();
        var visit = await OpenAsync("/", address: guide.Address);
        visit.Tolerate("status of 503");
        guide.Break(Path, new Fault.Problem(
            HttpStatusCode.ServiceUnavailable, "busy", "Many photos at once.", TimeSpan.FromSeconds(2)));

        var answer = await visit.Page.EvaluateAsync<string>(Fetch, Path);

        Assert.StartsWith("503 2 {", answer);
        Assert.Contains("Many photos at once.", answer);
    }

    [Fact]
    public async Task A_broken_request_is_cut_off_before_or_in_its_answer()
    {
        var guide = await OpenFaultyGuideAsync();
        var visit = await OpenAsync("/", address: guide.Address);
        visit.Tolerate("net::ERR");
        guide.Break(Path, new Fault.Abort());
        Assert.Equal("TypeError", await visit.Page.EvaluateAsync<string>(Fetch, Path));

        guide.Break(Path, new Fault.Cut(AfterPieces: 1));
        var received = await visit.Page.EvaluateAsync<int>("""
            async path => {
              let bytes = 0;
              try {
                for await (const piece of (await fetch(path)).body) bytes += piece.length;
                return -1;
              } catch {
                return bytes;
              }
            }
            """, $"{Path}/image");

        Assert.InRange(received, 0, 1024);
    }

    [Fact]
    public async Task A_hanging_request_goes_on_when_it_is_released()
    {
        var guide = await OpenFaultyGuideAsync();
        var visit = await OpenAsync("/", address: guide.Address);
        guide.Break(Path, new Fault.Hang());

        var answer = visit.Page.EvaluateAsync<string>(Fetch, Path);
        await Eventually.TrueAsync(() => Task.FromResult(guide.Requests.Any(r => r.PathAndQuery == Path)));
        Assert.False(answer.IsCompleted);
        guide.Mend();

        Assert.StartsWith("200 ", await answer);
    }

    [Fact]
    public async Task A_stream_drips_event_by_event()
    {
        var guide = await OpenFaultyGuideAsync();
        var visit = await OpenAsync("/", address: guide.Address);
        guide.Break($"{Path}/chat", new Fault.Drip(TimeSpan.FromMilliseconds(30)));

        var events = await visit.Page.EvaluateAsync<int>("""
            async () => {
              const answer = await fetch("/api/v1/artworks/demo-201/chat", {
                method: "POST",
                headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
                body: JSON.stringify({ question: "Who made it?" }),
              });
              return (await answer.text()).split("\n\n").filter(Boolean).length;
            }
            """);

        Assert.True(events >= 2, $"{events} events");
    }
}
