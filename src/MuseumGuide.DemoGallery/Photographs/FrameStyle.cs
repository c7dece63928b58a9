namespace MuseumGuide.Demo.Photographs;

/// <summary>The molding around a work.</summary>
/// <param name="Width">Of the molding, in centimeters; 0 for none.</param>
/// <param name="Mat">Of the pale mat between molding and picture, in centimeters.</param>
/// <param name="Rgb">The molding's color, 0xRRGGBB.</param>
/// <param name="Gloss">How strongly its profile shines, 0 to 1.</param>
public sealed record FrameStyle(float Width, float Mat, uint Rgb, float Gloss)
{
    public static FrameStyle None { get; } = new(0, 0, 0, 0);

    public static FrameStyle Gilt { get; } = new(8, 0, 0xA87B33, 0.9f);

    public static FrameStyle Walnut { get; } = new(5, 0, 0x4E3524, 0.45f);

    public static FrameStyle BlackWithMat { get; } = new(2.5f, 7, 0x1D1C1B, 0.25f);

    public static FrameStyle Ash { get; } = new(3, 0, 0xC9B28C, 0.3f);
}
