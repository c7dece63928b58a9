using System.Globalization;
using System.Text;
using MuseumGuide.Engines.Pinecone;
using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Tests.Observability.Telemetry.Monitoring;

namespace MuseumGuide.Host.Tests.Faults;

public sealed class VectorStoreFaultTests : IAsyncLifetime
{
    private static readonly byte[] Photo = Boards.OnWall(VectorGuide.Moon);

    private readonly VectorGuide _guide = new();

    private FakePinecone Pinecone => _guide.Pinecone;

    public ValueTask InitializeAsync() => _guide.InitializeAsync();

    public ValueTask DisposeAsync() => _guide.DisposeAsync();

    [Fact]
    public async Task A_photo_is_answered_through_the_store_and_locally_on_each_of_its_bad_days()
    {
        Assert.Equal((ExitCode.Done, true), await ImportAsync());
        await _guide.ServeAsync();
        (string Name, FakeFault? Fault, string Result)[] days =
        [
            ("401", FakeFault.Status(401), "failed"), ("402", FakeFault.Status(402), "failed"),
            ("403", FakeFault.Status(403), "failed"), ("404", FakeFault.Status(404), "failed"),
            ("409", FakeFault.Status(409), "failed"), ("422", FakeFault.Status(422), "failed"),
            ("429", FakeFault.Status(429), "failed"), ("429 in 30 s", FakeFault.Status(429, 30), "failed"),
            ("500", FakeFault.Status(500), "failed"), ("slow", FakeFault.Slow(TimeSpan.FromSeconds(5)), "timed_out"),
            ("hang", FakeFault.Hang(), "timed_out"), ("drip", FakeFault.Drip(), "timed_out"),
            ("cut", FakeFault.Cut(), "failed"), ("malformed", FakeFault.MalformedJson(), "failed"),
            ("page", FakeFault.Html(), "failed"), ("other", FakeFault.OtherJson(), "failed"),
            ("huge", FakeFault.Huge(12 * 1024 * 1024), "failed"), ("closed", null, "failed"),
        ];

        var searches = new Dictionary<string, int>(StringComparer.Ordinal) { ["failed"] = 0, ["timed_out"] = 0 };
        foreach (var (name, fault, result) in days)
        {
            if (fault is null) await Pinecone.CloseAsync();
            Pinecone.Always(fault);

            var photo = Different(name);
            var answer = await _guide.IdentifyAsync(photo);
            var health = await _guide.HealthAsync();

            Assert.Equal(
                (name, "not_in_collection", true),
                (name, (string?)answer["outcome"], (bool)answer["degraded"]!));
            Assert.Contains("may be missed", (string?)Assert.Single(answer["warnings"]!.AsArray()));
            Assert.DoesNotContain(FakePinecone.UpstreamWords, answer.ToJsonString(), StringComparison.Ordinal);
            var part = health["checks"]!["apis"]!["details"]!["pinecone"]!;
            Assert.Equal(("degraded", true), ((string?)part["status"], (bool)part["configured"]!));
            Assert.Equal("degraded", (string?)health["status"]);
            searches[result]++;
            // A scrape may be a little older than the answer.
            await VectorGuide.WaitUntilAsync(async () => await SearchesAsync(result) >= searches[result]);
            Assert.Equal(
                (name, searches["failed"], searches["timed_out"]),
                (name, await SearchesAsync("failed"), await SearchesAsync("timed_out")));

            // What was answered without the store is not remembered.
            Pinecone.Always(null);
            await Pinecone.OpenAsync();
            var again = await _guide.IdentifyAsync(photo);
            Assert.Equal((name, "recognized", false), (name, (string?)again["outcome"], (bool)again["degraded"]!));
        }

        Assert.DoesNotContain(_guide.Log, line =>
            line.Contains(FakePinecone.UpstreamWords, StringComparison.Ordinal)
            || line.Contains(FakePinecone.Key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dead_store_is_not_asked_for_every_photo()
    {
        await ImportAsync();
        await _guide.ServeAsync();
        Pinecone.Always(FakeFault.Status(403));
        for (var i = 0; i < 3; i++) await _guide.IdentifyAsync(Photo);
        var calls = Pinecone.Calls.Count;

        var answer = await _guide.IdentifyAsync(Photo);

        Assert.True((bool)answer["degraded"]!);
        Assert.Equal(calls, Pinecone.Calls.Count);
        await VectorGuide.WaitUntilAsync(async () => await SearchesAsync("left_alone") >= 1);
        Assert.Equal(1, await SearchesAsync("left_alone"));
    }

    [Fact]
    public async Task A_server_says_why_an_index_does_not_fit_and_serves_all_the_same()
    {
        await ImportAsync();
        Pinecone.Add("museum-artworks", 128);

        await _guide.ServeAsync();

        await VectorGuide.WaitUntilAsync(() => Task.FromResult(SaidAtStart("cannot be used")));
        Assert.True((bool)(await _guide.IdentifyAsync(Photo))["degraded"]!);
    }

    [Fact]
    public async Task A_server_says_when_the_store_is_behind()
    {
        await ImportAsync();
        Pinecone.Add("museum-artworks", 256);

        await _guide.ServeAsync();

        await VectorGuide.WaitUntilAsync(() => Task.FromResult(SaidAtStart("instead of 2")));
    }

    [Fact]
    public async Task An_import_that_cannot_reach_the_store_fails_and_the_next_ends_it()
    {
        Pinecone.Always(FakeFault.Status(401));

        var (code, said) = await _guide.RunAsync("import");
        Pinecone.Always(null);
        var doctor = await _guide.RunAsync("doctor");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("PINECONE_API_KEY", said, StringComparison.Ordinal);
        Assert.DoesNotContain(FakePinecone.UpstreamWords, said, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, doctor.Code);
        Assert.Equal((ExitCode.Done, true), await ImportAsync());
        Assert.Contains("the vectors of all 2 works", Flat((await _guide.RunAsync("doctor")).Said));
    }

    [Fact]
    public async Task Vectors_fills_a_store_that_was_emptied_and_an_import_of_nothing_does_too()
    {
        await ImportAsync();
        Pinecone.Add("museum-artworks", 256);

        var filled = await _guide.RunAsync("vectors");
        var again = await _guide.RunAsync("vectors");
        Pinecone.Add("museum-artworks", 256);
        await ImportAsync();
        var afterImport = await _guide.RunAsync("vectors");

        Assert.Equal((ExitCode.Done, "2 works in pinecone: 2 written, 0 removed."), (filled.Code, filled.Said.Trim()));
        Assert.Equal("2 works in pinecone: 0 written, 0 removed.", again.Said.Trim());
        Assert.Equal("2 works in pinecone: 0 written, 0 removed.", afterImport.Said.Trim());
    }

    private static string Flat(string said) =>
        string.Join(' ', said.Split((char[])['│', '\n', ' '], StringSplitOptions.RemoveEmptyEntries));

    // The same photo in other bytes, by a comment behind its first marker.
    private static byte[] Different(string name) =>
        [.. Photo[..2], 0xFF, 0xFE, 0, (byte)(name.Length + 2), .. Encoding.ASCII.GetBytes(name), .. Photo[2..]];

    private bool SaidAtStart(string words)
    {
        lock (_guide.Log) return _guide.Log.Exists(line => line.Contains(words, StringComparison.Ordinal));
    }

    private async Task<(int Code, bool HasVectors)> ImportAsync()
    {
        var (code, said) = await _guide.RunAsync("import");
        Assert.True(code == ExitCode.Done, said);
        return (code, Pinecone.Calls.Contains("POST /vectors/upsert"));
    }

    private async Task<int> SearchesAsync(string result) =>
        (await _guide.ScrapeAsync()).Split('\n')
            .Where(line => line.StartsWith("museum_guide_vector_store_searches_total", StringComparison.Ordinal)
                && line.Contains($"result=\"{result}\"", StringComparison.Ordinal))
            .Sum(line => (int)double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture));
}
