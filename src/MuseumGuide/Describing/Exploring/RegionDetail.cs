namespace MuseumGuide.Describing.Exploring;

/// <summary>How a part of a picture stands out by its fine detail.</summary>
public enum RegionDetail
{
    /// <summary>Clearly more than the rest has.</summary>
    Busy,

    /// <summary>Clearly less than the rest has.</summary>
    Calm,
}
