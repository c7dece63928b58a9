namespace MuseumGuide.Evaluation;

/// <summary>A photo of an evaluation folder with the answer it should get.</summary>
/// <param name="Set">The set it is counted in.</param>
/// <param name="File">Its path as listed, relative to the folder.</param>
/// <param name="FullPath">Where to read it.</param>
/// <param name="ExpectedIds">The works in it; empty when the collection holds none of what it shows.</param>
/// <param name="Kind">What sort of photo it is, in the folder's own words; null when not stated.</param>
/// <param name="Truth">Where the labels come from, in the folder's own words; null when not stated.</param>
public sealed record LabelledPhoto(
    string Set,
    string File,
    string FullPath,
    IReadOnlyList<string> ExpectedIds,
    string? Kind = null,
    string? Truth = null);
