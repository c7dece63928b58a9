namespace MuseumGuide.Demo.Drawing;

/// <summary>Seeded noise over the plane: gradient noise (Perlin, 1985) and cells (Worley, 1996).</summary>
internal sealed class Noise(uint seed)
{
    private static readonly float[] s_gradients = [.. Enumerable.Range(0, 32).Select(i => (float)(i % 2 == 0
        ? PortableMath.Cos(i / 2 * Math.PI / 8 + 0.2)
        : PortableMath.Sin(i / 2 * Math.PI / 8 + 0.2)))];

    /// <summary>32 well-mixed bits for a lattice point.</summary>
    public static uint Hash(int x, int y, uint seed)
    {
        var h = (uint)x * 0x9E3779B1u ^ (uint)y * 0x85EBCA77u ^ seed * 0xC2B2AE3Du;
        h = (h ^ h >> 15) * 0x2C1B3C6Du;
        h = (h ^ h >> 12) * 0x297A2D39u;
        return h ^ h >> 15;
    }

    /// <summary>0 to 1 for a lattice point.</summary>
    public float Cell(int x, int y) => (Hash(x, y, seed) >> 8) * (1f / 16777216f);

    /// <summary>Smooth noise of unit wavelength, about -1 to 1.</summary>
    public float At(float x, float y)
    {
        var fx = MathF.Floor(x);
        var fy = MathF.Floor(y);
        int ix = (int)fx, iy = (int)fy;
        float dx = x - fx, dy = y - fy;
        var u = dx * dx * dx * (dx * (dx * 6 - 15) + 10);
        var v = dy * dy * dy * (dy * (dy * 6 - 15) + 10);
        var top = Corner(ix, iy, dx, dy);
        top += (Corner(ix + 1, iy, dx - 1, dy) - top) * u;
        var bottom = Corner(ix, iy + 1, dx, dy - 1);
        bottom += (Corner(ix + 1, iy + 1, dx - 1, dy - 1) - bottom) * u;
        return (top + (bottom - top) * v) * 1.5f;
    }

    /// <summary>Several octaves, each half as wide and half as strong, about -1 to 1.</summary>
    public float Fbm(float x, float y, int octaves)
    {
        float sum = 0, strength = 0.55f;
        for (var i = 0; i < octaves; i++)
        {
            sum += strength * At(x, y);
            (x, y) = (x * 1.63f - y * 1.17f + 7.3f, x * 1.17f + y * 1.63f + 3.1f);
            strength *= 0.5f;
        }

        return sum;
    }

    /// <summary>Octaves folded at zero: sharp crests of 1, valleys towards 0.</summary>
    public float Ridged(float x, float y, int octaves)
    {
        float sum = 0, strength = 0.55f;
        for (var i = 0; i < octaves; i++)
        {
            sum += strength * (1 - Math.Abs(At(x, y)));
            (x, y) = (x * 1.63f - y * 1.17f + 7.3f, x * 1.17f + y * 1.63f + 3.1f);
            strength *= 0.5f;
        }

        return sum;
    }

    /// <summary>The nearest of the points that are scattered one in each unit square.</summary>
    public Worley Worley(float x, float y)
    {
        int ix = (int)MathF.Floor(x), iy = (int)MathF.Floor(y);
        float nearest = 9, second = 9;
        uint id = 0;
        for (var cy = iy - 1; cy <= iy + 1; cy++)
        {
            for (var cx = ix - 1; cx <= ix + 1; cx++)
            {
                var h = Hash(cx, cy, seed);
                var px = cx + (h & 0xFFFF) / 65536f - x;
                var py = cy + (h >> 16) / 65536f - y;
                var distance = px * px + py * py;
                if (distance < nearest) (second, nearest, id) = (nearest, distance, h);
                else if (distance < second) second = distance;
            }
        }

        return new(MathF.Sqrt(nearest), MathF.Sqrt(second), id);
    }

    private float Corner(int x, int y, float dx, float dy)
    {
        var g = (int)(Hash(x, y, seed) >> 28) * 2;
        return s_gradients[g] * dx + s_gradients[g + 1] * dy;
    }
}
