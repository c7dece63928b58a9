using MuseumGuide.Catalog;

namespace MuseumGuide.Describing.Sizes;

/// <summary>How large a work is, in centimeters.</summary>
/// <param name="First">The larger of what is sure, or by museum convention the height.</param>
/// <param name="Second">By museum convention the width; null where only one measure is given.</param>
/// <param name="Depth">Null where none is given.</param>
/// <param name="Kind">What the first two measures are.</param>
public sealed record WorkSize(double First, double? Second, double? Depth, SizeKind Kind)
{
    /// <summary>The largest measure.</summary>
    public double Longest => Math.Max(First, Math.Max(Second ?? 0, Depth ?? 0));

    /// <summary>Reads a work's size from its printed dimensions.</summary>
    /// <returns>Null where the record holds no size that can be told for sure.</returns>
    public static WorkSize? Of(CatalogEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var proportion = entry.Image.Height > 0 ? (double?)entry.Image.Width / entry.Image.Height : null;
        return DimensionsReader.Read(entry.Artwork.Dimensions, proportion);
    }
}
