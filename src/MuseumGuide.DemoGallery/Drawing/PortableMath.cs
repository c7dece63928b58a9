namespace MuseumGuide.Demo.Drawing;

/// <summary>Elementary functions made of exactly rounded operations only, so every machine gets the same bits.</summary>
/// <remarks>The system's own differ in the last bit between platforms, and strange attractors magnify that.</remarks>
internal static class PortableMath
{
    private const double Ln2 = 0.69314718055994530942;

    public static double Sin(double x)
    {
        var half = Math.Round(x / Math.PI);
        var r = x - half * Math.PI;
        var q = r * r;
        var sine = r * (1 + q * (-1 / 6.0 + q * (1 / 120.0 + q * (-1 / 5040.0 + q * (1 / 362880.0
            + q * (-1 / 39916800.0 + q * (1 / 6227020800.0)))))));
        return ((long)half & 1) == 0 ? sine : -sine;
    }

    public static double Cos(double x) => Sin(x + Math.PI / 2);

    public static double Exp(double x)
    {
        if (x < -700) return 0;
        var k = Math.Round(x / Ln2);
        var r = x - k * Ln2;
        var sum = 1.0;
        for (var i = 12; i > 0; i--) sum = 1 + sum * r / i;
        return Math.ScaleB(sum, (int)k);
    }

    public static double Log(double x)
    {
        if (x <= 0) return double.NegativeInfinity;
        var exponent = Math.ILogB(x);
        var mantissa = Math.ScaleB(x, -exponent);
        if (mantissa > 1.4142135623730951)
        {
            mantissa /= 2;
            exponent++;
        }

        var t = (mantissa - 1) / (mantissa + 1);
        var q = t * t;
        var sum = 0.0;
        for (var i = 17; i > 0; i -= 2) sum = sum * q + 1.0 / i;
        return 2 * t * sum + exponent * Ln2;
    }

    public static double Pow(double x, double y) => x <= 0 ? 0 : Exp(y * Log(x));

    public static double Atan2(double y, double x)
    {
        if (x == 0 && y == 0) return 0;
        var steep = Math.Abs(y) > Math.Abs(x);
        var angle = Atan(steep ? Math.Abs(x) / Math.Abs(y) : Math.Abs(y) / Math.Abs(x));
        if (steep) angle = Math.PI / 2 - angle;
        if (x < 0) angle = Math.PI - angle;
        return y < 0 ? -angle : angle;
    }

    // 0 to 1; above tan(π/8) the series is too slow, so it is turned by π/4 first.
    private static double Atan(double x)
    {
        if (x > 0.41421356237309503) return Math.PI / 4 + Atan((x - 1) / (x + 1));
        var q = x * x;
        var sum = 0.0;
        for (var i = 19; i > 0; i -= 2) sum = 1.0 / i - sum * q;
        return x * sum;
    }
}
