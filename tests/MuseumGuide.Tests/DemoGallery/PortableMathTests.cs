using MuseumGuide.Demo.Drawing;

namespace MuseumGuide.Tests.Demo;

public sealed class PortableMathTests
{
    [Fact]
    public void Functions_agree_with_the_systems_own()
    {
        for (var x = -40.0; x < 40; x += 0.0371)
        {
            Assert.Equal(Math.Sin(x), PortableMath.Sin(x), 1e-8);
            Assert.Equal(Math.Cos(x), PortableMath.Cos(x), 1e-8);
            Assert.Equal(1, PortableMath.Exp(x) / Math.Exp(x), 1e-10);
            Assert.Equal(Math.Log(x + 41), PortableMath.Log(x + 41), 1e-10);
            Assert.Equal(1, PortableMath.Pow(x + 41, 1.7) / Math.Pow(x + 41, 1.7), 1e-9);
            Assert.Equal(Math.Atan2(x, 3 - x * 0.7), PortableMath.Atan2(x, 3 - x * 0.7), 1e-7);
        }
    }

    [Fact]
    public void Pcg_gives_the_numbers_of_its_seed()
    {
        var random = new Pcg(42);

        Assert.Equal([1138341918u, 533921314u, 3244766681u, 3794555174u],
            Enumerable.Range(0, 4).Select(_ => random.Next()));
    }

    [Fact]
    public void Pcg_spreads_evenly_and_bells_around_zero()
    {
        var random = new Pcg(7);
        var units = Enumerable.Range(0, 20_000).Select(_ => random.Unit()).ToArray();
        var bells = Enumerable.Range(0, 20_000).Select(_ => random.Bell()).ToArray();

        Assert.Equal(0.5, units.Average(), 0.01);
        Assert.Equal(0, bells.Average(), 0.02);
        Assert.Equal(1, bells.Average(b => b * b), 0.03);
    }
}
