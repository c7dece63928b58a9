namespace MuseumGuide.Tests.Asking.Passages;

public sealed class CoverageFiguresTests
{
    private const string Harbor =
        "The ferry waits at the pier. Two gulls circle the ferry in fog. A clock strikes. Nobody boards.";

    [Fact]
    public void Sentence_with_all_that_is_asked_is_met_and_first()
    {
        var rows = Told.Figures("Do gulls circle the ferry?", Harbor);

        Assert.Equal([false, true, false, false], rows.Select(row => row.Named("all sure") == 1));
        Assert.Equal(1, rows[1].Named("met"), 5);
        Assert.Equal(1, rows[1].Named("least"), 5);
        Assert.Equal(0, rows[1].Named("unmet"), 5);
        Assert.Equal(1.0 / 3, rows[0].Named("met"), 5);
        Assert.Equal(1, rows[0].Named("most"), 5);
        Assert.Equal(0, rows[3].Named("met"), 5);
    }

    [Fact]
    public void Sentence_is_ranked_against_the_best_of_the_others()
    {
        var rows = Told.Figures("Do gulls circle the ferry?", Harbor);

        Assert.Equal([0, 1, 0, 0], rows.Select(row => row.Named("is first")));
        Assert.Equal(1, rows[1].Named("rank"), 5);
        Assert.InRange(rows[0].Named("rank"), 0.1, 0.9);
        Assert.Equal(1 - rows[0].Named("rank"), rows[1].Named("lead"), 5);
        Assert.Equal(rows.Select(row => row.Named("is first") * rows[1].Named("lead")), rows.Select(row => row.Named("lead")));
        Assert.Equal(0, rows[3].Named("rank"));
    }

    [Fact]
    public void Word_that_no_record_has_speaks_against_every_sentence()
    {
        var known = Told.Figures("Do gulls circle the ferry?", Harbor);
        var unknown = Told.Figures("Do gulls circle the volcano?", Harbor);

        Assert.All(known, row => Assert.Equal(0, row.Named("unknown")));
        Assert.All(unknown, row => Assert.Equal(1, row.Named("unknown"), 5));
        Assert.All(unknown, row => Assert.Equal(1.0 / 3, row.Named("unknown share"), 5));
    }

    [Fact]
    public void Name_and_figure_speak_against_sentences_without_them()
    {
        var rows = Told.Figures(
            "Did Sorley sail in 1931?", "Here is fog. There is rain. Captain Sorley did sail away in 1931. So it is.");

        Assert.Equal([1, 1, 0, 1], rows.Select(row => row.Named("name unmet")));
        Assert.Equal([1, 1, 0, 0], rows.Select(row => row.Named("figure unmet")));
    }

    [Fact]
    public void Words_in_the_order_of_the_question_count_only_close_together()
    {
        var rows = Told.Figures(
            "Do gulls circle the ferry?",
            "Gulls circle the ferry. The ferry has to circle gulls. Gulls which nobody has ever fed circle what may "
                + "at night have been no ferry.");

        Assert.Equal([1, 0, 0], rows.Select(row => row.Named("order")));
    }

    [Fact]
    public void Rarest_word_is_the_key()
    {
        var rows = Told.Figures("Does the clock of the ferry strike?", Harbor);

        Assert.Equal([0, 0, 1, 0], rows.Select(row => row.Named("key met")));
    }

    [Theory]
    [InlineData("Do gulls circle?", 0.5, 0)]
    [InlineData("Gulls?", 0.25, 1)]
    public void Length_of_the_question_is_told_beside(string question, double words, double isOne)
    {
        var row = Told.Figures(question, Harbor)[0];

        Assert.Equal((words, isOne), (row.Named("asked words"), row.Named("one word")));
        Assert.Equal(6 / 30.0, row.Named("length"), 5);
    }
}
