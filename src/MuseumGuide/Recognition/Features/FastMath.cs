using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace MuseumGuide.Recognition.Features;

/// <summary>Approximations that are exact enough for histograms of gradients.</summary>
internal static class FastMath
{
    /// <summary>The angle of (x, y), -π to π, within 0.001 radians.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Atan2(float y, float x)
    {
        var (ax, ay) = (MathF.Abs(x), MathF.Abs(y));
        var ratio = MathF.Min(ax, ay) / MathF.Max(MathF.Max(ax, ay), 1e-20f);
        var square = ratio * ratio;
        var angle = ((((((-0.0464964749f * square) + 0.15931422f) * square) - 0.327622764f) * square) + 1) * ratio;
        if (ay > ax) angle = 1.57079637f - angle;
        if (x < 0) angle = MathF.PI - angle;
        return y < 0 ? -angle : angle;
    }

    /// <summary>The angles of eight vectors, as <see cref="Atan2(float, float)"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Atan2(Vector256<float> y, Vector256<float> x)
    {
        var (ax, ay) = (Vector256.Abs(x), Vector256.Abs(y));
        var ratio = Vector256.Min(ax, ay) / Vector256.Max(Vector256.Max(ax, ay), Vector256.Create(1e-20f));
        var square = ratio * ratio;
        var angle = Vector256.FusedMultiplyAdd(
            square, Vector256.Create(-0.0464964749f), Vector256.Create(0.15931422f));
        angle = Vector256.FusedMultiplyAdd(angle, square, Vector256.Create(-0.327622764f));
        angle = Vector256.FusedMultiplyAdd(angle, square, Vector256<float>.One) * ratio;
        angle = Vector256.ConditionalSelect(
            Vector256.GreaterThan(ay, ax), Vector256.Create(1.57079637f) - angle, angle);
        angle = Vector256.ConditionalSelect(
            Vector256.LessThan(x, Vector256<float>.Zero), Vector256.Create(MathF.PI) - angle, angle);
        return Vector256.ConditionalSelect(Vector256.LessThan(y, Vector256<float>.Zero), -angle, angle);
    }

    /// <summary>e to a power of at most 0, within 0.005.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Exp(float power)
    {
        var value = 1 + (power * (1f / 64));
        if (value < 0) return 0;
        value *= value;
        value *= value;
        value *= value;
        value *= value;
        value *= value;
        return value * value;
    }
}
