using MuseumGuide.Demo.Languages;
using MuseumGuide.Demo.Paintings;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo;

/// <summary>A work of the demo gallery: its label, and the painter that draws it.</summary>
public sealed record DemoWork
{
    /// <summary>The house that all works come from.</summary>
    public const string Studio = "Museum Guide studio";

    /// <summary>The year that all works are made in.</summary>
    public const string MadeIn = "2026";

    /// <summary>How every work came to the collection.</summary>
    public const string CreditLine = "Drawn by Museum Guide";

    /// <summary>Every picture is free for any use.</summary>
    public const string Rights = "CC0";

    /// <summary>The language of every text but <see cref="InOtherLanguages"/>.</summary>
    public const string Lang = "en";

    /// <summary>Unique, made of the stop number, such as "demo-101".</summary>
    public string Id => $"demo-{StopNumber}";

    /// <summary>The number on the wall; its hundreds are the room.</summary>
    public required string StopNumber { get; init; }

    /// <summary>Such as "MG.2026.101".</summary>
    public string AccessionNumber => $"MG.{MadeIn}.{StopNumber}";

    public required string Title { get; init; }

    /// <summary>The room's number and name, such as "Room 1: Order".</summary>
    public required string Room { get; init; }

    public required Technique Technique { get; init; }

    public required string Medium { get; init; }

    /// <summary>Height × width, in centimeters, in the proportion of the picture.</summary>
    public required string Dimensions { get; init; }

    /// <summary>One paragraph of 60 to 140 words.</summary>
    public required string Description
    {
        get;
        init => field = value.ReplaceLineEndings(" ");
    }

    /// <summary>One or two sentences on what is seen.</summary>
    public required string AltText
    {
        get;
        init => field = value.ReplaceLineEndings(" ");
    }

    /// <summary>The parts to explore, in the order to explore them; empty where a grid must do.</summary>
    public IReadOnlyList<DemoRegion> Regions { get; init; } = [];

    /// <summary>The texts in other languages, by their BCP 47 tags; empty for most works.</summary>
    public IReadOnlyDictionary<string, DemoTexts> InOtherLanguages => OtherLanguages.Of(StopNumber);

    /// <summary>The file's name in the collection's <c>images</c> folder.</summary>
    public string ImageFile => $"{Id}.jpg";

    public required IPainting Painting { get; init; }

    /// <summary>Draws the picture, always the same pixels.</summary>
    public RgbImage Paint() => Painting.Paint();
}
