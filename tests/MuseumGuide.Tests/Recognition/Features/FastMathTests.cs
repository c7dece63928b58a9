using System.Runtime.Intrinsics;
using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Tests.Recognition.Features;

public sealed class FastMathTests
{
    [Fact]
    public void Atan2_is_within_a_thousandth_all_around()
    {
        for (var i = -3_000; i <= 3_000; i++)
        {
            var angle = i * Math.PI / 3_001;
            var (x, y) = ((float)(0.3 * Math.Cos(angle)), (float)(0.3 * Math.Sin(angle)));

            Assert.Equal(angle, FastMath.Atan2(y, x), 0.001);
            Assert.Equal(angle, FastMath.Atan2(Vector256.Create(y), Vector256.Create(x))[5], 0.001);
        }
    }

    [Fact]
    public void Atan2_of_nothing_is_zero()
    {
        Assert.Equal(0, FastMath.Atan2(0, 0));
    }

    [Fact]
    public void Exp_is_within_half_a_hundredth()
    {
        for (var power = -10f; power <= 0; power += 0.01f) Assert.Equal(Math.Exp(power), FastMath.Exp(power), 0.005);
        Assert.Equal(0, FastMath.Exp(-70));
    }
}
