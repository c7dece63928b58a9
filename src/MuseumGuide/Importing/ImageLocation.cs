namespace MuseumGuide.Importing;

/// <summary>Where a row's picture is, or why it is not taken; exactly one of the two is set.</summary>
internal readonly record struct ImageLocation(string? File, string? Problem);
