using System.Text.Json.Nodes;
using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly CommandRunner _runner = new();

    public EvaluateCommandTests()
    {
        _runner.Write("photos/queries.csv", "set,file,expected_ids\nseen,moon.jpg,moon\nabsent,other.jpg,\n"u8.ToArray());
        _runner.Write("photos/moon.jpg", TestPhotos.Jpeg());
        _runner.Write("photos/other.jpg", TestPhotos.Jpeg(seed: 2));
        _runner.Tier.Script = (query, _) => ValueTask.FromResult<TierVerdict>(
            query.Photo.Hash == Photos.ContentHash.Of(TestPhotos.Jpeg()) && !query.ExcludedArtworkIds.Contains("moon")
                ? new TierVerdict.Settled(new Identification.Recognized([ScriptedTier.Match("moon")], []))
                : new TierVerdict.Undecided(query));
    }

    public void Dispose() => _runner.Dispose();

    [Fact]
    public async Task Evaluate_counts_photos_and_leave_one_out_runs_in_one_document()
    {
        var code = await _runner.RunAsync("evaluate", _runner.PathOf("photos"), "--json");

        var overall = JsonNode.Parse(_runner.Out)!["overall"]!;
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(2, (int?)overall["photos"]);
        Assert.Equal(1, (int?)overall["leave_one_out_runs"]);
        Assert.Equal(1.0, (double?)overall["recall_at_1"]!["value"]);
        Assert.Equal(0.0, (double?)overall["false_accept"]!["value"]);
        Assert.Equal(0.0, (double?)overall["leave_one_out_false_accept"]!["value"]);
    }

    [Fact]
    public async Task Evaluate_prints_a_table_and_writes_the_charts()
    {
        var code = await _runner.RunAsync(
            "evaluate", _runner.PathOf("photos"), "--pictures", _runner.PathOf("charts"));

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("absent", _runner.Out, StringComparison.Ordinal);
        Assert.Contains("overall", _runner.Out, StringComparison.Ordinal);
        foreach (var chart in (string[])["reliability.svg", "reliability-leave-one-out.svg", "precision-coverage.svg"])
            Assert.StartsWith(
                "<svg", await File.ReadAllTextAsync(_runner.PathOf("charts/" + chart), GuideServer.Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_ends_with_2_and_says_what_the_folder_lacks()
    {
        _runner.Write("broken/queries.csv", "set,file,expected_ids\nseen,gone.jpg,moon\n"u8.ToArray());

        var code = await _runner.RunAsync("evaluate", _runner.PathOf("broken"));

        Assert.Equal(ExitCode.Misused, code);
        Assert.Contains("gone.jpg", _runner.Error, StringComparison.Ordinal);
    }
}
