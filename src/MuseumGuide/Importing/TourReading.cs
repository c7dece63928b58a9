using MuseumGuide.Visiting;

namespace MuseumGuide.Importing;

/// <summary>What a collection's table of tours says.</summary>
/// <param name="Tours">In the order in which the table names them first.</param>
/// <param name="Refused">The rows that are in none of them, in the order of the table.</param>
internal sealed record TourReading(IReadOnlyList<Tour> Tours, IReadOnlyList<RefusedRow> Refused);
