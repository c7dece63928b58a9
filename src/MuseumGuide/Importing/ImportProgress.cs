namespace MuseumGuide.Importing;

/// <summary>How far an import is.</summary>
/// <param name="Stage">What it is doing.</param>
/// <param name="Done">Rows done, refused ones included; at <see cref="ImportStage.Index"/> hundredths.</param>
/// <param name="Total">What <paramref name="Done"/> runs up to.</param>
public sealed record ImportProgress(ImportStage Stage, int Done, int Total);
