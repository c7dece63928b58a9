namespace MuseumGuide.Demo.Drawing;

/// <summary>A color as three sRGB components, 0 to 1, that may leave that range while it is being mixed.</summary>
internal readonly record struct Pigment(float R, float G, float B)
{
    public float Luminance => 0.299f * R + 0.587f * G + 0.114f * B;

    public static Pigment Hex(uint rgb) =>
        new((rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f);

    public static Pigment Mix(Pigment a, Pigment b, float t) =>
        new(a.R + (b.R - a.R) * t, a.G + (b.G - a.G) * t, a.B + (b.B - a.B) * t);

    public Pigment Times(float factor) => new(R * factor, G * factor, B * factor);

    public Pigment Plus(float amount) => new(R + amount, G + amount, B + amount);

    /// <summary>The same color, a little off: how pots of one paint differ.</summary>
    public Pigment Jitter(Pcg random, float amount)
    {
        var light = random.Bell() * amount;
        return new(
            R + light + random.Bell() * amount * 0.5f,
            G + light + random.Bell() * amount * 0.5f,
            B + light + random.Bell() * amount * 0.5f);
    }
}
