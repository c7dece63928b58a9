using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MuseumGuide.Asking;
using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Commands;

public sealed class EvaluateChatCommandTests : IDisposable
{
    private const string Header = "id,set,collection,artwork_id,kind,split,history,question,expect,forbid,declines\n";
    private readonly TemporaryFolder _folder = new();
    private readonly ScriptedAnswerer _answerer = new();
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public EvaluateChatCommandTests()
    {
        Directory.CreateDirectory(PathOf("chat/collections/own"));
        File.WriteAllText(
            PathOf("chat/collections/own/artworks.csv"),
            "id,title,artist,image\nmill,The Mill,Ada Quill,mill.jpg\nbowl,Bowl,,bowl.jpg\n");
        Questions("""
            t1,everyday,own,mill,record,tuning,,Who made it?,Ada Quill,,no
            t2,everyday,own,mill,record,tuning,,When was the mill made?,1901,,no
            h1,everyday,own,bowl,record,held,,Who formed the bowl?,Ben Reed,,no
            h2,everyday,own,bowl,off_topic,held,,Will it rain?,,,yes
            """);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _out.Dispose();
        _error.Dispose();
    }

    [Fact]
    public async Task EvaluateChat_grades_each_split_in_one_document()
    {
        var code = await RunAsync("--json");

        var splits = JsonNode.Parse(_out.ToString())!["splits"]!;
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(1, (int?)splits[0]!["overall"]!["right"]!["count"]);
        Assert.Equal(1, (int?)splits[0]!["overall"]!["wrong"]!["count"]);
        Assert.Equal(1, (int?)splits[1]!["overall"]!["declined_rightly"]!["count"]);
        Assert.Equal(1, (int?)splits[1]!["overall"]!["declined_wrongly"]!["count"]);
    }

    [Fact]
    public async Task EvaluateChat_prints_figures_and_no_question()
    {
        var code = await RunAsync();

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("off_topic", _out.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 = 0.500", _out.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("the mill made", _out.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("the bowl", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EvaluateChat_asks_only_the_split_it_is_told_and_lists_its_mistakes()
    {
        await RunAsync("--split", "tuning", "--mistakes");

        Assert.All(_answerer.Asked, asked => Assert.Equal("mill", asked.Work.Artwork.Id));
        Assert.Contains("When was the mill made?", _out.ToString(), StringComparison.Ordinal);
        Assert.Contains("lacks “1901”", _out.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("held", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EvaluateChat_asks_about_the_demo_gallery_with_what_was_said_before()
    {
        Questions("""
            d1,everyday,demo,demo-101,follow_up,tuning,"[{""role"":""user"",""content"":""Who made it?""}]",And when?,studio,,no
            """);

        var code = await RunAsync("--json");

        var (work, question) = Assert.Single(_answerer.Asked);
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal("A Road with No Map", work.Artwork.Title);
        Assert.True(work.Image.Width > work.Image.Height);
        Assert.Equal([new ChatTurn(true, "Who made it?")], question.History);
    }

    [Fact]
    public async Task EvaluateChat_keeps_collections_apart()
    {
        Questions("""
            d1,everyday,demo,demo-101,record,tuning,,Who made it?,studio,,no
            d2,everyday,demo,mill,record,tuning,,Who made it?,Ada Quill,,no
            o1,everyday,own,mill,record,tuning,,Who made it?,Ada Quill,,no
            """);

        var code = await RunAsync();

        Assert.Equal(ExitCode.Misused, code);
        Assert.Equal("Question d2: there is no work mill.", _error.ToString().Trim());
    }

    [Fact]
    public async Task EvaluateChat_ends_with_2_when_a_question_is_about_no_work()
    {
        Questions("t1,everyday,own,tower,record,tuning,,Who made it?,Ada Quill,,no\n");

        var code = await RunAsync();

        Assert.Equal(ExitCode.Misused, code);
        Assert.Contains("Question t1: there is no work tower.", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EvaluateChat_leaves_the_data_folder_of_the_settings_alone()
    {
        await RunAsync();

        Assert.Equal([PathOf("chat")], Directory.GetFileSystemEntries(_folder.Path));
    }

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private void Questions(string rows) => File.WriteAllText(PathOf("chat/questions.csv"), Header + rows);

    private Task<int> RunAsync(params string[] options) => GuideCommandLine.RunAsync(
        ["evaluate-chat", PathOf("chat"), .. options],
        new Terminal(_out, _error, Settings)
        {
            Replace = services => services.RemoveAll<IAnswerer>().AddSingleton<IAnswerer>(_answerer),
        },
        TestContext.Current.CancellationToken);

    private GuideSettings Settings()
    {
        var settings = new GuideSettings { Environment = GuideEnvironment.Testing };
        settings.Storage.DataDirectory = PathOf("data");
        return settings;
    }
}
