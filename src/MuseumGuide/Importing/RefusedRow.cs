namespace MuseumGuide.Importing;

/// <summary>A row that was not imported.</summary>
/// <param name="Line">The line of the file where the row starts, 1 being the header.</param>
/// <param name="Id">The row's id, or null when it has none that can be read.</param>
/// <param name="Reason">Why, in one plain sentence without line breaks.</param>
public sealed record RefusedRow(int Line, string? Id, string Reason);
