namespace MuseumGuide.Describing.Exploring;

/// <summary>How light a part of a picture is beside the rest of it.</summary>
public enum RegionLight
{
    /// <summary>Neither clearly lighter nor clearly darker.</summary>
    Same,

    /// <summary>Clearly lighter.</summary>
    Lighter,

    /// <summary>Clearly darker.</summary>
    Darker,
}
