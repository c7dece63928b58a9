using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Tests.Recognition.Features;

public sealed class OrientationHistogramTests
{
    private const double HalfBin = Math.PI / 36;

    [Theory]
    [InlineData(0.1)]
    [InlineData(1.3)]
    [InlineData(3.0)]
    [InlineData(-0.7)]
    [InlineData(-2.9)]
    public void FindPeaks_tells_the_direction_in_which_it_gets_brighter(double angle)
    {
        var ramp = Planes.Draw(64, 64, (x, y) => ((Math.Cos(angle) * x) + (Math.Sin(angle) * y)) / 64);
        var angles = new float[2];

        var count = OrientationHistogram.FindPeaks(ramp, 32, 32, 2, angles);

        Assert.Equal(1, count);
        Assert.InRange(Math.Abs(Math.IEEERemainder(angles[0] - angle, 2 * Math.PI)), 0, HalfBin);
    }

    [Fact]
    public void FindPeaks_gives_two_directions_the_stronger_first()
    {
        // Brighter to the right on the left side, brighter downward, and a little less so, on the right side.
        var corner = Planes.Draw(64, 64, (x, y) => x < 32 ? x / 64 : 0.5 + ((y - 32) * 0.95 / 64));
        var angles = new float[2];

        var count = OrientationHistogram.FindPeaks(corner, 31.5f, 32, 2, angles);

        Assert.Equal(2, count);
        Assert.Equal(0, angles[0], 0.2);
        Assert.Equal(Math.PI / 2, angles[1], 0.2);
    }

    [Fact]
    public void FindPeaks_gives_one_direction_where_all_is_even()
    {
        var angles = new float[2];

        Assert.Equal(1, OrientationHistogram.FindPeaks(Planes.Draw(40, 40, (_, _) => 0.5), 20, 20, 2, angles));
        Assert.Equal(0, angles[0]);
    }
}
