namespace MuseumGuide.Recognition.Vision;

/// <summary>A model's answer to <see cref="VisionPrompts.Describe"/>, as it came.</summary>
internal sealed record SeenReply(IReadOnlyList<string>? Sentences);
