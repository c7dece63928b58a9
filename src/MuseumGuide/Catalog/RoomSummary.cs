namespace MuseumGuide.Catalog;

/// <summary>A room of the museum.</summary>
/// <param name="Name">As the works' records have it.</param>
/// <param name="WorkCount">How many works hang there, from 1.</param>
public sealed record RoomSummary(string Name, int WorkCount);
