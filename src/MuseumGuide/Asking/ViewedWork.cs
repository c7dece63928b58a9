using MuseumGuide.Catalog;
using MuseumGuide.Recognition.Vision;

namespace MuseumGuide.Asking;

/// <summary>Treats what a picture model saw as a record to answer from, and marks the answer as what it is.</summary>
internal static class ViewedWork
{
    /// <summary>Said before every answer.</summary>
    public const string Caution = "A picture model describes this work; it may be wrong.";

    /// <summary>The view as a work without a reference image.</summary>
    public static CatalogEntry ToEntry(string analysisId, PictureView view) => new(
        new Artwork
        {
            Id = analysisId,
            Title = Known(view.Metadata.Title),
            Artist = Known(view.Metadata.Artist),
            Year = Known(view.Metadata.Year),
            Period = Known(view.Metadata.Period),
            Description = view.Description,
            Lang = "en",
        },
        ReferenceImage.None);

    /// <summary>Says of every source that it is the model's, and puts the caution first.</summary>
    public static ChatAnswer Relabel(ChatAnswer answer, PictureView view) => answer with
    {
        Answer = $"{Caution} {answer.Answer}",
        Sources =
        [
            .. answer.Sources.Select(source => source with
            {
                Kind = source.Reference.EndsWith("/description", StringComparison.Ordinal)
                    ? SourceKind.Seen
                    : SourceKind.General,
                Reference = view.ModelId,
            }),
        ],
    };

    private static string? Known(string text) => text == SuggestedMetadata.Unknown ? null : text;
}
