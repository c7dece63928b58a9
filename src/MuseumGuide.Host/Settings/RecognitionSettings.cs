namespace MuseumGuide.Host.Settings;

/// <summary>Which tiers are asked, and of how many photos at once.</summary>
internal sealed class RecognitionSettings
{
    /// <summary>Whether photos seen before are answered from memory. Default true.</summary>
    public bool EnableCache { get; set; } = true;

    /// <summary>Whether the retrieval tier is asked. Default true.</summary>
    public bool EnableRetrieval { get; set; } = true;

    /// <summary>Photos in work at once, 1 to 256. Default 4.</summary>
    public int MaxWorkers { get; set; } = 4;
}
