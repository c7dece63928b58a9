using MuseumGuide.Learning;

namespace MuseumGuide.Tests.Learning;

public sealed class ValueBoundsTests
{
    [Theory]
    [InlineData(-2, -1)]
    [InlineData(0.5, 0.5)]
    [InlineData(2, 1)]
    public void Clamp_gives_the_nearest_value_within(double value, double within) =>
        Assert.Equal(within, new ValueBounds(-1, 1).Clamp(value));

    [Fact]
    public void None_leaves_every_value_as_it_is() =>
        Assert.Equal([-1e9, 0, 1e9], new[] { -1e9, 0, 1e9 }.Select(ValueBounds.None.Clamp));

    [Fact]
    public void Part_keeps_both_sides_apart_at_the_middle_of_their_values()
    {
        var bounds = new ValueBounds(-1, 1);

        Assert.Equal((new ValueBounds(-1, 0.25), new ValueBounds(0.25, 1)), bounds.Part(1, 0, 0.5));
        Assert.Equal((new ValueBounds(0.25, 1), new ValueBounds(-1, 0.25)), bounds.Part(-1, 0.5, 0));
        Assert.Equal((bounds, bounds), bounds.Part(0, 0, 0.5));
    }

    [Fact]
    public void Part_never_leaves_the_bounds_above()
    {
        var (left, right) = new ValueBounds(-1, 1).Part(1, 2, 4);

        Assert.Equal((new ValueBounds(-1, 1), new ValueBounds(1, 1)), (left, right));
    }
}
