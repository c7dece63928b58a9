namespace MuseumGuide.ChildPrograms;

/// <summary>What a child program may take.</summary>
/// <param name="Time">From its start to its end.</param>
/// <param name="OutputBytes">The most it may write.</param>
public sealed record ChildLimits(TimeSpan Time, int OutputBytes);
