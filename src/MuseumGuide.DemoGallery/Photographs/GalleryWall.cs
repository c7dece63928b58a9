using MuseumGuide.Demo.Drawing;

namespace MuseumGuide.Demo.Photographs;

/// <summary>A painted wall, with or without a floor and a bench before it.</summary>
/// <param name="Rgb">The paint, 0xRRGGBB.</param>
/// <param name="FloorAt">Centimeters from the origin down to the skirting; beyond reach when not given.</param>
/// <param name="Bench">Whether a bench stands before the wall.</param>
public sealed record GalleryWall(uint Rgb, float FloorAt = 1000, bool Bench = false)
{
    /// <summary>The color at a place in centimeters, lit from above.</summary>
    internal Pigment At(Noise noise, float x, float y)
    {
        if (Bench && OnBench(x, y))
            return Pigment.Hex(0x5A3B24).Times(0.85f + noise.Fbm(x / 30f, y / 1.5f, 3) * 0.3f);
        if (y > FloorAt)
        {
            var plank = MathF.Floor((y - FloorAt) / 13f);
            var tone = noise.Cell((int)plank, (int)MathF.Floor((x + plank * 71) / 120f)) * 0.25f;
            var joint = (y - FloorAt) % 13f < 0.5f ? 0.6f : 1;
            return Pigment.Hex(0x9A6E45).Times((0.8f + tone + noise.Fbm(x / 25f, y / 1.2f, 3) * 0.12f) * joint);
        }

        var skirting = FloorAt - y;
        if (skirting < 9) return Pigment.Hex(0xE9E4DA).Times(skirting < 1.2f || skirting > 8.2f ? 0.8f : 1);
        var roller = noise.Fbm(x / 1.1f, y / 1.3f, 2) * 0.025f + noise.Fbm(x / 60f, y / 60f, 3) * 0.05f;
        return Pigment.Hex(Rgb).Times(1 + roller);
    }

    private bool OnBench(float x, float y)
    {
        var up = FloorAt + 24 - y;
        return Math.Abs(x) < 75 && up is > 40 and < 47 || Math.Abs(Math.Abs(x) - 62) < 4 && up is > 0 and <= 40;
    }
}
