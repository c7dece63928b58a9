namespace MuseumGuide.Describing.Exploring;

/// <summary>A part of a picture that can be pointed at, and what is there.</summary>
/// <param name="Key">Stable, unique within the picture: <c>upper_left</c> for a cell of a grid, <c>region_3</c> for the
/// third that the museum wrote.</param>
/// <param name="Name">For people, such as "Upper left" or "The ferryman".</param>
/// <param name="Sentences">What is there, in the order it is told, never empty.</param>
/// <param name="Lang">The BCP 47 language of the name and the sentences.</param>
public sealed record PictureRegion(
    string Key, string Name, PictureBox Box, IReadOnlyList<DescribedSentence> Sentences, string Lang)
{
    /// <summary>Measured colors by their names such as "dark blue", most of the area first, at most three; empty where
    /// none has a good part of it, or nothing was measured.</summary>
    public IReadOnlyList<string> Colors { get; init; } = [];

    /// <summary>Measured lightness; null where nothing was measured.</summary>
    public RegionLight? Light { get; init; }

    /// <summary>Measured detail; null where it does not stand out, or nothing was measured.</summary>
    public RegionDetail? Detail { get; init; }

    /// <summary>All that is told, as one text.</summary>
    public string Text => string.Join(' ', Sentences.Select(sentence => sentence.Text));
}
