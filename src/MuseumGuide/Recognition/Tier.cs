namespace MuseumGuide.Recognition;

/// <summary>The names of the tiers as they appear in answers, logs and metrics.</summary>
public static class Tier
{
    /// <summary>The same bytes were answered before.</summary>
    public const string Cache = "cache";

    /// <summary>Turning bytes into a picture; settles only a photo that cannot be decoded.</summary>
    public const string Decode = "decode";

    /// <summary>The same picture as a reference image, by perceptual hash.</summary>
    public const string Hash = "hash";

    /// <summary>Whether the photo can be judged at all.</summary>
    public const string PreCheck = "pre_check";

    /// <summary>A shortlist, proven by geometry.</summary>
    public const string Retrieval = "retrieval";

    /// <summary>A picture model, for works that the collection does not hold.</summary>
    public const string Vision = "vision";

    /// <summary>No tier settled it.</summary>
    public const string None = "none";
}
