namespace MuseumGuide.Recognition.Vision;

/// <summary>A picture model's suggestion of a work's record; never the museum's word.</summary>
/// <param name="Artist">The maker, or "Unknown".</param>
/// <param name="Title">The title, or "Unknown".</param>
/// <param name="Year">The date, or "Unknown".</param>
/// <param name="Period">The style or period, or "Unknown".</param>
/// <param name="Confidence">The model's own word for how sure it is: high, medium or low. Not a probability.</param>
public sealed record SuggestedMetadata(string Artist, string Title, string Year, string Period, string Confidence)
{
    /// <summary>What the model says where it does not know.</summary>
    public const string Unknown = "Unknown";
}
