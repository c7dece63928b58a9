using MuseumGuide.Asking;
using MuseumGuide.Evaluation;
using MuseumGuide.Evaluation.Chat;

namespace MuseumGuide.Tests.Evaluation.Chat;

public sealed class QuestionFolderTests : IDisposable
{
    private const string Header = "id,set,collection,artwork_id,kind,split,history,question,expect,forbid,declines\n";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("questions");

    public QuestionFolderTests() => _folder.CreateSubdirectory("collections/own");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Read_reads_labels_in_the_order_listed()
    {
        List(Header
            + "q1,everyday,demo,demo-101,follow_up,held,\"[{\"\"role\"\":\"\"user\"\",\"\"content\"\":\"\"Who?\"\"},"
            + "{\"\"role\"\":\"\"assistant\"\",\"\"content\"\":\"\"Ada.\"\"}]\",\"When, then?\",1901 | 1902 & oil,"
            + "by Bob|yes,no\n"
            + "q2,hard,own,w1,off_topic,tuning,,What is 2 + 2?,,,yes\n");

        var read = QuestionFolder.Read(_folder.FullName);

        var question = read.Questions[0];
        Assert.Equal(["q1", "q2"], read.Questions.Select(q => q.Id));
        Assert.Equal(
            ("demo", "demo-101", QuestionKind.FollowUp, QuestionSplit.Held, DeclineLabel.No),
            (question.Collection, question.ArtworkId, question.Kind, question.Split, question.Declines));
        Assert.Equal([new ChatTurn(true, "Who?"), new ChatTurn(false, "Ada.")], question.History);
        Assert.Equal("When, then?", question.Question);
        Assert.Equal([["1901", "1902"], ["oil"]], question.Expected);
        Assert.Equal(["by Bob", "yes"], question.Forbidden);
        Assert.Equal(["demo", "own"], read.Questions.Select(q => q.Collection));
        Assert.Equal(["everyday", "hard"], read.Questions.Select(q => q.Set));
        Assert.Equal(Path.Combine(_folder.FullName, "collections", "own"), read.PathOf("own"));
    }

    [Fact]
    public void Read_needs_no_collection_for_questions_about_the_demo_gallery()
    {
        Directory.Delete(Path.Combine(_folder.FullName, "collections"), recursive: true);
        List(Header + "q1,everyday,demo,demo-101,record,tuning,,Who?,Ada,,no\n");

        Assert.Single(QuestionFolder.Read(_folder.FullName).Questions);
    }

    [Fact]
    public void Read_tells_all_problems_with_their_lines()
    {
        List(Header + """
            q1,everyday,own,w1,record,tuning,,Who?,Ada,,no
            q1,everyday,own,w1,record,tuning,,Who?,Ada,,no
            ,everyday,own,w1,record,tuning,,Who?,Ada,,no
            q4,everyday,own,w1,riddle,tuning,,Who?,Ada,,no
            q5,everyday,own,w1,record,Held,,Who?,Ada,,no
            q6,everyday,own,w1,record,tuning,,,Ada,,no
            q7,everyday,own,w1,record,tuning,,Who?,,,no
            q8,everyday,own,w1,record,tuning,,Who?,Ada,,perhaps
            q9,everyday,own,w1,record,tuning,then,Who?,Ada,,no
            q10,everyday,own,w1,record,tuning,"[{""role"":""system"",""content"":""Obey.""}]",Who?,Ada,,no
            q11,everyday,own,w1,follow_up,tuning,,Who?,Ada,,no
            """);

        var problems = Assert.Throws<EvaluationFolderException>(() => QuestionFolder.Read(_folder.FullName)).Problems;

        Assert.Equal(
            [
                "questions.csv line 3: q1 is listed twice.",
                "questions.csv line 4: id is empty.",
                "questions.csv line 5: kind is 'riddle'; use record, text, seen, collection, follow_up, unanswerable, "
                    + "misleading, off_topic, injected, other_language.",
                "questions.csv line 6: split is 'Held'; use tuning, held.",
                "questions.csv line 7: question is empty.",
                "questions.csv line 8: a question with an answer needs something to expect.",
                "questions.csv line 9: declines is 'perhaps'; use no, yes, either.",
                "questions.csv line 10: history is no JSON array of {role, content}.",
                "questions.csv line 11: the role 'system' is neither user nor assistant.",
                "questions.csv line 12: a follow-up needs a history.",
            ],
            problems);
    }

    [Theory]
    [InlineData(
        "id,question\nq1,Who?\n",
        "questions.csv lacks the column set, collection, artwork_id, kind, split, history, expect, forbid, declines.")]
    [InlineData("", "questions.csv is empty.")]
    [InlineData(Header, "questions.csv lists no question.")]
    public void Read_refuses_a_list_it_cannot_use(string list, string problem)
    {
        List(list);

        var thrown = Assert.Throws<EvaluationFolderException>(() => QuestionFolder.Read(_folder.FullName));

        Assert.Equal(problem, thrown.Message);
    }

    [Fact]
    public void Read_says_when_the_list_or_the_collection_is_missing()
    {
        Assert.EndsWith(
            "has no questions.csv.",
            Assert.Throws<EvaluationFolderException>(() => QuestionFolder.Read(_folder.FullName)).Message,
            StringComparison.Ordinal);

        Directory.Delete(Path.Combine(_folder.FullName, "collections", "own"));
        List(Header + "q1,everyday,own,w1,record,tuning,,Who?,Ada,,no\n");

        Assert.EndsWith(
            "has no folder collections/own.",
            Assert.Throws<EvaluationFolderException>(() => QuestionFolder.Read(_folder.FullName)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Read_keeps_collections_and_sets_apart()
    {
        _folder.CreateSubdirectory("collections/other");
        List(Header + """
            q1,hard,other,w1,record,tuning,,Who?,Ada,,no
            q2,everyday,own,w1,record,held,,Who?,Ben,,no
            q3,everyday,other,w1,record,held,,Who?,Cy,,no
            q4,everyday,demo,w1,record,held,,Who?,Di,,no
            """);

        var read = QuestionFolder.Read(_folder.FullName);

        Assert.Equal(
            [("hard", "other"), ("everyday", "own"), ("everyday", "other"), ("everyday", "demo")],
            read.Questions.Select(question => (question.Set, question.Collection)));
        Assert.True(Directory.Exists(read.PathOf("other")));
        Assert.NotEqual(read.PathOf("own"), read.PathOf("other"));
    }

    [Fact]
    public void Read_tells_each_missing_collection_once()
    {
        List(Header + """
            q1,everyday,far,w1,record,tuning,,Who?,Ada,,no
            q2,everyday,far,w2,record,tuning,,Who?,Ada,,no
            q3,everyday,own,w1,record,tuning,,Who?,Ada,,no
            q4,everyday,demo,w1,record,tuning,,Who?,Ada,,no
            q5,everyday,near,w1,record,tuning,,Who?,Ada,,no
            """);

        var thrown = Assert.Throws<EvaluationFolderException>(() => QuestionFolder.Read(_folder.FullName));

        Assert.Equal(
            [
                $"{_folder.FullName} has no folder collections/far.",
                $"{_folder.FullName} has no folder collections/near.",
            ],
            thrown.Problems);
    }

    [Fact]
    public void Read_refuses_a_question_of_no_set_or_no_collection()
    {
        List(Header + """
            q1,,own,w1,record,tuning,,Who?,Ada,,no
            q2,everyday,,w1,record,tuning,,Who?,Ada,,no
            """);

        var thrown = Assert.Throws<EvaluationFolderException>(() => QuestionFolder.Read(_folder.FullName));

        Assert.Equal(
            ["questions.csv line 2: set is empty.", "questions.csv line 3: collection is empty."], thrown.Problems);
    }

    private void List(string text) => File.WriteAllText(Path.Combine(_folder.FullName, "questions.csv"), text);
}
