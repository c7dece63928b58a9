using System.Text;
using System.Text.Json.Nodes;
using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Commands;

public sealed class DescribeCommandTests : IDisposable
{
    private readonly CommandRunner _runner = new();

    public void Dispose() => _runner.Dispose();

    [Fact]
    public async Task Describe_says_whose_words_each_sentence_is_when_asked()
    {
        var code = await _runner.RunAsync("describe", "moon", "--length", "full", "--origins");

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("A moon above stubble. [curator: description]", _runner.Out, StringComparison.Ordinal);
        Assert.Contains("The medium is oil on canvas. [record: medium]", _runner.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Describe_writes_the_servers_document()
    {
        var code = await _runner.RunAsync("describe", "moon", "--length", "glance", "--json");

        var answer = JsonNode.Parse(_runner.Out)!;
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal("glance", (string?)answer["length"]);
        Assert.Equal("artist", (string?)answer["sections"]![0]!["sentences"]![0]!["source"]);
    }

    [Theory]
    [InlineData("de", "Ein Mond über Stoppeln.")]
    [InlineData("de-AT", "Ein Mond über Stoppeln.")]
    [InlineData("fr", "A moon above stubble.")]
    public async Task Describe_speaks_the_language_asked_for_where_the_museum_wrote_it(string lang, string sentence)
    {
        _runner.Collection.Import(Works.MoonInGerman);

        var code = await _runner.RunAsync("describe", "moon", "--lang", lang);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains(sentence, _runner.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("describe", "nobody")]
    [InlineData("describe", "moon", "--lang", "d")]
    [InlineData("describe", "moon", "--lang", "de_AT")]
    [InlineData("describe", "moon", "--length", "epic")]
    [InlineData("lint", "nowhere")]
    public async Task Describe_and_lint_end_with_2_on_wrong_usage(params string[] args)
    {
        Assert.Equal(ExitCode.Misused, await _runner.RunAsync(args));
        Assert.NotEqual("", _runner.Error);
    }

    [Fact]
    public async Task Lint_judges_the_stored_collection_and_ends_with_3()
    {
        var code = await _runner.RunAsync("lint", "--json");

        var report = JsonNode.Parse(_runner.Out)!;
        Assert.Equal(ExitCode.DoneWithRefusals, code);
        Assert.Equal(2, (int?)report["works"]);
        Assert.Equal(2, (int?)report["works_with_findings"]);
        Assert.All(report["findings"]!.AsArray(), finding => Assert.Equal("alt-text", (string?)finding!["rule"]));
    }

    [Fact]
    public async Task Lint_judges_a_folder_before_it_is_imported()
    {
        _runner.Write("new/a.jpg", TestPhotos.Jpeg());
        _runner.Write("new/artworks.csv", Encoding.UTF8.GetBytes("id,image,alt_text\na,a.jpg,We see a moon.\n"));

        var code = await _runner.RunAsync("lint", _runner.PathOf("new"));

        Assert.Equal(ExitCode.DoneWithRefusals, code);
        Assert.Contains("banned-phrase", _runner.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lint_judges_words_whose_pictures_are_not_there_yet_and_names_rows_it_cannot_read()
    {
        _runner.Write(
            "new/artworks.csv", Encoding.UTF8.GetBytes("id,image,alt_text\na,gone.jpg,We see a moon.\n,b.jpg,A mill.\n"));

        await _runner.RunAsync("lint", _runner.PathOf("new"));

        Assert.Contains("in 1 of 1 works.", _runner.Out, StringComparison.Ordinal);
        Assert.Contains("Line 3 is not judged: The row has no id.", _runner.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lint_ends_with_0_when_nothing_is_found()
    {
        _runner.Write("new/a.jpg", TestPhotos.Jpeg());
        _runner.Write("new/artworks.csv", Encoding.UTF8.GetBytes("id,image,alt_text\na,a.jpg,A moon over stubble.\n"));

        Assert.Equal(ExitCode.Done, await _runner.RunAsync("lint", _runner.PathOf("new")));
        Assert.Contains("0 findings in 0 of 1 works.", _runner.Out, StringComparison.Ordinal);
    }
}
