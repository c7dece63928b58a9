using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Recognition.Hashing;

/// <summary>Settings of the hash tier, under <c>MuseumGuide:Recognition:Hash</c>.</summary>
public sealed class HashTierOptions
{
    /// <summary>Mean distance of the three hashes, in bits of 256, that a match must stay under. Default 10, as the
    /// rule has always been; no visitor's photo of another work came nearer than 60.</summary>
    [Range(0.0, 60.0)]
    public double MaxMeanDistance { get; set; } = 10;

    /// <summary>Mean distance up to which a work that has twins is still told from them. Default 2.</summary>
    [Range(0.0, 10.0)]
    public double MaxTwinDistance { get; set; } = 2;

    /// <summary>Calibrated probability that a hash match is right, 0 to 1. Default 0.99.</summary>
    [Range(0.0, 1.0)]
    public double HashConfidence { get; set; } = 0.99;
}
