namespace MuseumGuide.Describing.Measures;

/// <summary>A color by what people see: lightness, colorfulness and hue, in Ottosson's Oklab space of 2020.</summary>
/// <param name="Lightness">0 (black) to 1 (white).</param>
/// <param name="Chroma">0 (gray) to about 0.32 (as colorful as a screen can be).</param>
/// <param name="Hue">Degrees, 0 to 360: pink 0, red 29, yellow 110, green 142, blue 264, purple 328.</param>
internal readonly record struct Oklch(float Lightness, float Chroma, float Hue)
{
    private static readonly float[] Linear =
        [.. Enumerable.Range(0, 256).Select(value => Linearize(value / 255.0))];

    public static Oklch FromSrgb(byte red, byte green, byte blue)
    {
        var (r, g, b) = (Linear[red], Linear[green], Linear[blue]);
        var l = MathF.Cbrt((0.4122214708f * r) + (0.5363325363f * g) + (0.0514459929f * b));
        var m = MathF.Cbrt((0.2119034982f * r) + (0.6806995451f * g) + (0.1073969566f * b));
        var s = MathF.Cbrt((0.0883024619f * r) + (0.2817188376f * g) + (0.6299787005f * b));

        var lightness = (0.2104542553f * l) + (0.7936177850f * m) - (0.0040720468f * s);
        var greenRed = (1.9779984951f * l) - (2.4285922050f * m) + (0.4505937099f * s);
        var blueYellow = (0.0259040371f * l) + (0.7827717662f * m) - (0.8086757660f * s);
        var hue = MathF.Atan2(blueYellow, greenRed) * (180 / MathF.PI);
        var chroma = MathF.Sqrt((greenRed * greenRed) + (blueYellow * blueYellow));
        return new Oklch(lightness, chroma, hue < 0 ? hue + 360 : hue);
    }

    private static float Linearize(double value) =>
        (float)(value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4));
}
