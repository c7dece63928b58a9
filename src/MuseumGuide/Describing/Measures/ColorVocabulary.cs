namespace MuseumGuide.Describing.Measures;

/// <summary>Names colors with Berlin and Kay's eleven basic words and four more, by bounds in <see cref="Oklch"/>.
/// </summary>
/// <remarks>The bounds and how they were checked: docs/decisions/0007-measured-words.md.</remarks>
internal static class ColorVocabulary
{
    private const string Dark = "dark";
    private const string Pale = "pale";
    private const string Middle = "";

    /// <summary>Every word that <see cref="Name"/> may give as a family.</summary>
    public static IReadOnlyList<string> Families { get; } =
    [
        "black", "white", "gray", "red", "orange", "yellow", "green", "blue", "purple", "pink", "brown",
        "cream", "beige", "olive green", "blue-green",
    ];

    public static ColorName Name(Oklch color)
    {
        var (lightness, chroma, hue) = color;

        // In the dark, small differences of the three channels look like no color at all.
        if (lightness < 0.24f || (lightness < 0.3f && chroma < 0.03f)) return new("black", Middle);
        if (chroma < LeastChroma(lightness, hue)) return Gray(lightness);
        return hue switch
        {
            < 20 or >= 343 => lightness > 0.66f ? new("pink", Pinkness(lightness)) : Shaded("red", lightness, 0.42f, 1),
            < 41 => Reddish(lightness, chroma),
            < 75 => Orangish(lightness, chroma),
            < 112 => Yellowish(lightness, chroma, hue),
            < 128 => lightness < 0.62f || chroma < 0.08f
                ? Shaded("olive green", lightness, 0.42f, 0.8f) : Shaded("green", lightness, 0.42f, 0.86f),
            < 170 => Shaded("green", lightness, 0.45f, 0.8f),
            < 212 => Shaded("blue-green", lightness, 0.45f, 0.8f),
            < 293 => Shaded("blue", lightness, 0.42f, 0.74f),
            _ => lightness > 0.66f && hue > 328
                ? new("pink", Pinkness(lightness)) : Shaded("purple", lightness, 0.38f, 0.72f),
        };
    }

    // Warm grays look brown or beige sooner than cold ones look blue or green.
    private static float LeastChroma(float lightness, float hue) => hue switch
    {
        >= 35 and < 110 => lightness > 0.9f ? 0.026f : 0.03f,
        >= 110 and < 200 => 0.03f,
        _ => 0.033f,
    };

    private static ColorName Gray(float lightness) => lightness switch
    {
        > 0.92f => new("white", Middle),
        > 0.78f => new("gray", Pale),
        > 0.46f => new("gray", Middle),
        _ => new("gray", Dark),
    };

    private static ColorName Reddish(float lightness, float chroma)
    {
        if (lightness > 0.7f) return chroma > 0.16f ? new("orange", Middle) : new("pink", Pinkness(lightness));
        return chroma < 0.075f
            ? Shaded("brown", lightness, 0.42f, 1)
            : Shaded("red", lightness, 0.42f, 1);
    }

    private static ColorName Orangish(float lightness, float chroma)
    {
        if (lightness > 0.88f && chroma < 0.09f) return new("cream", Middle);
        if (lightness > 0.68f && chroma < 0.1f) return new("beige", Middle);
        return lightness > 0.62f && chroma >= 0.1f
            ? new("orange", lightness > 0.82f ? Pale : Middle)
            : Shaded("brown", lightness, 0.42f, 0.62f);
    }

    private static ColorName Yellowish(float lightness, float chroma, float hue)
    {
        if (lightness > 0.88f && chroma < 0.075f) return new("cream", Middle);
        if (lightness > 0.68f && chroma < 0.075f) return new("beige", Middle);
        if (lightness > 0.7f) return new("yellow", chroma < 0.105f && lightness > 0.84f ? Pale : Middle);
        return hue < 92
            ? Shaded("brown", lightness, 0.42f, 0.62f)
            : Shaded("olive green", lightness, 0.42f, 1);
    }

    private static string Pinkness(float lightness) => lightness > 0.84f ? Pale : Middle;

    private static ColorName Shaded(string family, float lightness, float darkBelow, float paleAbove) =>
        new(family, lightness < darkBelow ? Dark : lightness > paleAbove ? Pale : Middle);
}
