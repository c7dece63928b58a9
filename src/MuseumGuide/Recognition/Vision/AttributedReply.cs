namespace MuseumGuide.Recognition.Vision;

/// <summary>A model's answer to <see cref="VisionPrompts.Attribute"/>, as it came.</summary>
internal sealed record AttributedReply(string? Artist, string? Title, string? Year, string? Period, string? Confidence);
