namespace MuseumGuide.Describing.Exploring;

/// <summary>One region as the museum wrote it.</summary>
/// <param name="Number">Its place in the column, from 1.</param>
internal sealed record CuratedRegion(int Number, string Name, PictureBox Box, string Text);
