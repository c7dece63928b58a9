namespace MuseumGuide.Scorecard.Staging;

/// <summary>A data folder with many works.</summary>
/// <param name="Works">How many works there are, the gallery's included.</param>
internal sealed record LargeData(string Folder, int Works);
