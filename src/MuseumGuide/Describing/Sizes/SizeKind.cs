namespace MuseumGuide.Describing.Sizes;

/// <summary>What the measures of a work are.</summary>
public enum SizeKind
{
    /// <summary>Height, then width.</summary>
    HeightByWidth,

    /// <summary>Two sides; which is which is not sure.</summary>
    TwoSides,

    /// <summary>A height alone.</summary>
    Height,

    /// <summary>A width or length alone.</summary>
    Width,

    /// <summary>The diameter of something round.</summary>
    Diameter,
}
