using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Tests.Asking.Passages;

public sealed class KindFiguresTests
{
    private const string Orchard =
        "Rolf Aberg counted the trees. Seven trees stand in a row. Trees are bare.";

    [Theory]
    [InlineData("Who counted the trees?", AnswerShape.Person, new double[] { 1, 0, 0 })]
    [InlineData("How many trees are there?", AnswerShape.Count, new double[] { 0, 1, 0 })]
    [InlineData("Are the trees bare?", AnswerShape.YesOrNo, new double[] { 1, 1, 1 })]
    internal void Sentence_fits_only_the_kind_that_is_asked_for(string question, AnswerShape shape, double[] fits)
    {
        var rows = Told.Figures(question, Orchard);

        Assert.All(rows, row => Assert.Equal(
            [shape], Enum.GetValues<AnswerShape>().Where(kind => row.Named($"{kind}") == 1)));
        Assert.Equal(fits, rows.Select(row => row.Named($"{shape} fits")));
        Assert.All(rows, row => Assert.Equal(row.Named("lent"), row.Named($"{shape} lent"), 5));
        Assert.All(rows, row => Assert.Equal(0, row.Named($"{AnswerShape.Color} fits")));
    }

    [Fact]
    public void Answer_counts_for_more_the_nearer_it_is_to_what_is_asked()
    {
        var rows = Told.Figures(
            "Who counted the trees?",
            "Rolf Aberg counted the trees. The trees that were counted in a very cold and dark and endless night pleased "
                + "Aberg. The trees are counted again.");

        Assert.Equal([1, 1, 0], rows.Select(row => row.Named("Person spot")));
        Assert.True(rows[0].Named("near spot") > 2 * rows[1].Named("near spot"));
        Assert.Equal(0, rows[2].Named("near spot"));
        Assert.Equal(rows[0].Named("near spot"), rows[0].Named("Person near spot"));
        Assert.Equal([0, 0], [rows[0].Named("Time spot"), rows[0].Named("Time near spot")]);
    }

    [Fact]
    public void Question_without_a_wish_speaks_neither_for_nor_against()
    {
        var attached = Told.Figures("How many trees are there?", Orchard);
        var open = Told.Figures("Why are the trees bare?", Orchard);

        Assert.Equal([0, 1, 0], attached.Select(row => row.Named("attached")));
        Assert.Equal([1, 0, 1], attached.Select(row => row.Named("no attached")));
        Assert.All(open, row => Assert.Equal((0, 0), (row.Named("attached"), row.Named("no attached"))));
        Assert.All(open, row => Assert.Equal((0, 1), (row.Named("reason"), row.Named("no reason"))));
        Assert.All(attached, row => Assert.Equal((0, 0), (row.Named("reason"), row.Named("no reason"))));
    }

    [Fact]
    public void Head_is_met_by_a_member_of_the_kind()
    {
        var rows = Told.Figures("Which planet do the trees hide?", "Trees hide Venus. Trees hide nothing.");

        Assert.Equal([1, 0], rows.Select(row => row.Named("head")));
        Assert.Equal([0, 1], rows.Select(row => row.Named("no head")));
    }

    [Fact]
    public void Number_beside_what_is_counted_is_surest()
    {
        var rows = Told.Figures("How many trees are there?", Orchard);
        var tall = Told.Figures("How tall are the trees?", "The trees are 9 meters tall. The trees are tall.");

        Assert.Equal([0, 1, 0], rows.Select(row => row.Named("counting")));
        Assert.Equal([0, 1], tall.Select(row => row.Named("without number")));
    }

    [Fact]
    public void Alternative_text_is_told_apart()
    {
        var rows = Told.Figures("Are the trees bare?", Told.Of("Trees are bare.", altText: "Bare trees in a row."));

        Assert.Equal([1, 0], rows.Select(row => row.Named("seen")));
    }

    [Fact]
    public void Definition_is_found_where_one_is_wanted()
    {
        var rows = Told.Figures("What is an abrash?", "An abrash is a change of dye. Weavers like the abrash.");

        Assert.Equal([1, 0], rows.Select(row => row.Named("defines")));
        Assert.All(rows, row => Assert.Equal(1, row.Named("definition wanted")));
    }

    [Fact]
    public void Trap_and_material_are_told()
    {
        var liked = Told.Figures("Did Aberg like the trees?", Orchard);
        var made = Told.Figures("What is the gate made of?", "The gate is of bronze. The gate is shut.");

        Assert.All(liked, row => Assert.Equal(1, row.Named("caught")));
        Assert.All(made, row => Assert.Equal(0, row.Named("caught")));
        Assert.Equal([1, 0], made.Select(row => row.Named("material")));
    }
}
