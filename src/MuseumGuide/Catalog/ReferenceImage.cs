namespace MuseumGuide.Catalog;

/// <summary>The museum's own picture of a work, as it is kept in the media store.</summary>
/// <param name="ContentHash">Lower-case hexadecimal SHA-256 of the picture file as the museum supplied it.</param>
/// <param name="Width">Pixels across, upright.</param>
/// <param name="Height">Pixels down, upright.</param>
public sealed record ReferenceImage(string ContentHash, int Width, int Height)
{
    /// <summary>Stands for the picture of a work that has none.</summary>
    public static ReferenceImage None { get; } = new(new string('0', 64), 1, 1);
}
