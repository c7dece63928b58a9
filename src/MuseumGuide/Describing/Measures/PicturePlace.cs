namespace MuseumGuide.Describing.Measures;

/// <summary>A part of a picture that can be named in a few words; left and right are the viewer's.</summary>
public enum PicturePlace
{
    /// <summary>All over, in every ninth of the picture.</summary>
    Throughout,

    /// <summary>The uppermost third.</summary>
    UpperThird,

    /// <summary>The lowermost third.</summary>
    LowerThird,

    /// <summary>The leftmost third.</summary>
    LeftThird,

    /// <summary>The rightmost third.</summary>
    RightThird,

    /// <summary>The upper half.</summary>
    UpperHalf,

    /// <summary>The lower half.</summary>
    LowerHalf,

    /// <summary>The left half.</summary>
    LeftHalf,

    /// <summary>The right half.</summary>
    RightHalf,

    /// <summary>The middle, half as wide and half as high as the picture.</summary>
    Center,

    /// <summary>Along all four sides, a sixth of the picture deep.</summary>
    Edges,
}
