using MuseumGuide.Describing.Measures;

namespace MuseumGuide.Describing.Composing;

/// <summary>Names parts of a picture in words.</summary>
internal static class PlaceWords
{
    /// <summary>Such as "in the upper third".</summary>
    public static string In(PicturePlace place) => place switch
    {
        PicturePlace.Throughout => "all over",
        PicturePlace.Center => "at the center",
        PicturePlace.Edges => "along the edges",
        _ => $"in the {Noun(place)}",
    };

    /// <summary>Such as "The upper third is".</summary>
    public static string Subject(PicturePlace place) => place switch
    {
        PicturePlace.Throughout => "The whole picture is",
        PicturePlace.Edges => "The edges are",
        _ => $"The {Noun(place)} is",
    };

    /// <summary>Whether it is to the left or to the right.</summary>
    public static bool IsSide(PicturePlace place) => place is PicturePlace.LeftThird or PicturePlace.LeftHalf
        or PicturePlace.RightThird or PicturePlace.RightHalf;

    private static string Noun(PicturePlace place) => place switch
    {
        PicturePlace.UpperThird => "upper third",
        PicturePlace.LowerThird => "lower third",
        PicturePlace.LeftThird => "left third",
        PicturePlace.RightThird => "right third",
        PicturePlace.UpperHalf => "upper half",
        PicturePlace.LowerHalf => "lower half",
        PicturePlace.LeftHalf => "left half",
        PicturePlace.RightHalf => "right half",
        _ => "center",
    };
}
