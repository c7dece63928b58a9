namespace MuseumGuide.Describing.Measures;

/// <summary>How a picture lies: which of its sides is longer.</summary>
public enum PictureFormat
{
    /// <summary>Wider than high, by more than 5 %.</summary>
    Horizontal,

    /// <summary>Higher than wide, by more than 5 %.</summary>
    Vertical,

    /// <summary>As wide as high, within 5 %.</summary>
    Square,
}
