namespace MuseumGuide.Recognition.Vision;

/// <summary>What a picture model sees in a photo of a work that the collection does not hold.</summary>
/// <param name="Sentences">What is seen, most important first; never empty.</param>
/// <param name="Metadata">Its suggestion of the record.</param>
/// <param name="ModelId">The model, as it names itself.</param>
public sealed record PictureView(IReadOnlyList<string> Sentences, SuggestedMetadata Metadata, string ModelId)
{
    /// <summary>The sentences as one text.</summary>
    public string Description => string.Join(' ', Sentences);
}
