using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Something that can be painted, always the same.</summary>
public interface IPainting
{
    /// <summary>Draws the picture, 700 to 1,000 pixels on its longest side. Takes 0.1 to 0.8 s of one core.</summary>
    RgbImage Paint();
}
