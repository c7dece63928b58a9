using MuseumGuide.Asking.Passages;

namespace MuseumGuide.Tests.Asking.Passages;

public sealed class FiguresTests
{
    [Fact]
    public void Figures_keep_names_values_and_directions_in_the_order_added()
    {
        var figures = new Figures();

        figures.For("met", 0.25);
        figures.Against("behind", 0.5);
        figures.Beside("length", 0.75);

        Assert.Equal(["met", "behind", "length"], figures.Names);
        Assert.Equal([0.25, 0.5, 0.75], figures.Values);
        Assert.Equal([1, -1, 0], figures.Directions);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Figures_count_what_holds_as_one(bool holds, double value)
    {
        var figures = new Figures();

        figures.For("first", holds);
        figures.Against("caught", holds);
        figures.Beside("seen", holds);

        Assert.Equal([value, value, value], figures.Values);
        Assert.Equal([1, -1, 0], figures.Directions);
    }
}
