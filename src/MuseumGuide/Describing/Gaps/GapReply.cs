namespace MuseumGuide.Describing.Gaps;

/// <summary>A model's answer to <see cref="GapPrompts.Instructions"/>, as it came.</summary>
internal sealed record GapReply(IReadOnlyList<string>? Overview, IReadOnlyList<string>? Details);
