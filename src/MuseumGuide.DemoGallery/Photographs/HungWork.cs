using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Photographs;

/// <summary>A picture on a wall.</summary>
/// <param name="Picture">What hangs there.</param>
/// <param name="X">The middle of the picture, in centimeters to the right of the wall's origin.</param>
/// <param name="Y">The middle of the picture, in centimeters below the origin.</param>
/// <param name="Height">Of the picture without its frame, in centimeters; the width follows.</param>
public sealed record HungWork(RgbImage Picture, float X, float Y, float Height, FrameStyle Frame)
{
    /// <summary>Of the picture without its frame, in centimeters.</summary>
    public float Width => Height * Picture.Width / Picture.Height;
}
