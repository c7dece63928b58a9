namespace MuseumGuide.Host.Observability.Telemetry.Emitting;

/// <summary>One series since it was told last.</summary>
/// <param name="Name">As the meter has it, such as <c>museum_guide.request.count</c>.</param>
/// <param name="Unit">As the meter has it; null for none.</param>
/// <param name="Tags">Names and values, in the order in which they were recorded.</param>
/// <param name="Values">One value for a count or a level; for samples those that were kept, never empty.</param>
/// <param name="Seen">Values that there were in all.</param>
internal sealed record Measure(
    string Name, string? Unit, MeasureKind Kind, IReadOnlyList<KeyValuePair<string, string>> Tags,
    IReadOnlyList<double> Values, long Seen);
