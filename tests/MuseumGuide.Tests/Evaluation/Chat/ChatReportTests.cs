using System.Text.Json.Nodes;
using MuseumGuide.Asking;
using MuseumGuide.Evaluation.Chat;

namespace MuseumGuide.Tests.Evaluation.Chat;

public sealed class ChatReportTests
{
    private static readonly GradedAnswer[] s_answers =
    [
        Labels.Graded(Labels.Question("held-right", split: QuestionSplit.Held), Labels.Answer(), 40),
        Labels.Graded(Labels.Question("right"), Labels.Answer(), 10),
        Labels.Graded(Labels.Question("wrong"), Labels.Answer("Monet painted it."), 20),
        Labels.Graded(Labels.Question("timid"), Labels.Decline(), 30),
        Labels.Graded(Labels.Question("off", QuestionKind.OffTopic, declines: DeclineLabel.Yes), Labels.Decline(), 5),
        Labels.Graded(Labels.Question("bold", QuestionKind.Unanswerable, declines: DeclineLabel.Yes), Labels.Answer()),
        Labels.Graded(
            Labels.Question("foreign", QuestionKind.OtherLanguage, declines: DeclineLabel.Either), Labels.Answer()),
        Labels.Graded(
            Labels.Question("false", QuestionKind.Misleading, declines: DeclineLabel.Either), Labels.Decline()),
    ];

    [Fact]
    public void Of_reports_each_split_and_kind_apart()
    {
        var report = ChatReport.Of(s_answers, showsMistakes: false);

        Assert.Equal([QuestionSplit.Tuning, QuestionSplit.Held], report.Splits.Select(split => split.Split));
        Assert.Equal(
            [
                QuestionKind.Record, QuestionKind.Unanswerable, QuestionKind.Misleading, QuestionKind.OffTopic,
                QuestionKind.OtherLanguage,
            ],
            report.Splits[0].Kinds.Select(figures => figures.Kind!.Value));
        var records = report.Splits[0].Kinds[0];
        Assert.Equal(3, records.Questions);
        Assert.Equal((1, 1, 0, 1),
            (records.Right.Count, records.Wrong.Count, records.DeclinedRightly.Count, records.DeclinedWrongly.Count));
        Assert.Equal((20, 30), (records.P50Ms, records.P95Ms));
    }

    [Fact]
    public void Of_reports_each_set_apart_by_name_and_then_by_split()
    {
        GradedAnswer[] answers =
        [
            InSet("visit", QuestionSplit.Held, Labels.Answer()),
            InSet("hard", QuestionSplit.Held, Labels.Decline()),
            InSet("hard", QuestionSplit.Tuning, Labels.Answer()),
            InSet("hard", QuestionSplit.Held, Labels.Answer()),
        ];

        var report = ChatReport.Of(answers, showsMistakes: false);

        Assert.Equal(
            [("hard", QuestionSplit.Tuning), ("hard", QuestionSplit.Held), ("visit", QuestionSplit.Held)],
            report.Splits.Select(split => (split.Set, split.Split)));
        Assert.Equal(
            [new(1, 1), new(1, 2), new(1, 1)], report.Splits.Select(split => split.Overall.RightOfAnswerable));
        Assert.Equal("hard", (string?)JsonNode.Parse(report.ToJson())!["splits"]![1]!["set"]);
    }

    [Fact]
    public void Of_counts_as_told_only_declined_questions_whose_answer_was_said()
    {
        GradedAnswer[] answers =
        [
            Labels.Graded(Labels.Question("told"), Labels.Decline("Nearest to it is: Marrenholt, 1889.")),
            Labels.Graded(Labels.Question("untold"), Labels.Decline()),
            Labels.Graded(Labels.Question("right"), Labels.Answer()),
            Labels.Graded(Labels.Question("sourceless"), Labels.Answer() with { Sources = [] }),
            Labels.Graded(
                Labels.Question("either", declines: DeclineLabel.Either), Labels.Decline("Marrenholt, perhaps.")),
        ];

        var report = ChatReport.Of(answers, showsMistakes: false);

        Assert.Equal(new WilsonShare(1, 4), report.Splits[0].Overall.ToldThoughDeclined);
        Assert.Equal(
            1, (int?)JsonNode.Parse(report.ToJson())!["splits"]![0]!["overall"]!["told_though_declined"]!["count"]);
    }

    [Fact]
    public void Of_measures_declining_on_those_questions_that_call_for_it()
    {
        var overall = ChatReport.Of(s_answers, showsMistakes: false).Splits[0].Overall;

        Assert.Equal(7, overall.Questions);
        Assert.Equal(new WilsonShare(2, 7), overall.Wrong);
        Assert.Equal(new WilsonShare(1, 3), overall.RightOfAnswerable);
        Assert.Equal(new WilsonShare(2, 3), overall.DeclinedOfUnanswerable);
    }

    [Fact]
    public void Of_lists_no_question_unless_told_to()
    {
        Assert.Null(ChatReport.Of(s_answers, showsMistakes: false).Mistakes);
        Assert.DoesNotContain(
            "Who painted", ChatReport.Of(s_answers, showsMistakes: false).ToJson(), StringComparison.Ordinal);
        Assert.Equal(
            ["wrong", "timid", "bold"],
            ChatReport.Of(s_answers, showsMistakes: true).Mistakes!.Select(mistake => mistake.Id));
    }

    [Fact]
    public void ToJson_names_splits_kinds_and_shares_in_snake_case()
    {
        var document = JsonNode.Parse(ChatReport.Of(s_answers, showsMistakes: true).ToJson())!;

        Assert.Equal("tuning", (string?)document["splits"]![0]!["split"]);
        Assert.Equal("record", (string?)document["splits"]![0]!["kinds"]![0]!["kind"]);
        Assert.Equal(1, (int?)document["splits"]![0]!["overall"]!["right_of_answerable"]!["count"]);
        Assert.Equal(1.0 / 3, (double?)document["splits"]![0]!["overall"]!["right_of_answerable"]!["value"]);
        Assert.Equal("declined_wrongly", (string?)document["mistakes"]![1]!["grade"]);
    }

    private static GradedAnswer InSet(string set, QuestionSplit split, ChatAnswer answer) =>
        Labels.Graded(Labels.Question(split: split) with { Set = set }, answer);
}
