namespace MuseumGuide.Describing.Exploring;

/// <summary>A part of a reference image, as fractions of its sides.</summary>
/// <param name="Left">From the left side, 0 to 1; left and right are the viewer's.</param>
/// <param name="Top">From the upper side, 0 to 1.</param>
/// <param name="Width">Above 0, at most 1 together with <paramref name="Left"/>.</param>
/// <param name="Height">Above 0, at most 1 together with <paramref name="Top"/>.</param>
public sealed record PictureBox(double Left, double Top, double Width, double Height)
{
    // Fractions rounded to three digits may add up to a little more than the whole.
    private const double Tolerance = 0.0015;

    /// <returns>Null where the box is empty or leaves the picture.</returns>
    internal static PictureBox? Within(double left, double top, double width, double height) =>
        left is >= 0 and < 1 && top is >= 0 and < 1 && width > 0 && height > 0
        && left + width <= 1 + Tolerance && top + height <= 1 + Tolerance
            ? new PictureBox(left, top, Math.Min(width, 1 - left), Math.Min(height, 1 - top))
            : null;
}
