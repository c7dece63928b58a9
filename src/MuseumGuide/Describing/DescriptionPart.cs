namespace MuseumGuide.Describing;

/// <summary>The parts of a verbal description, in the order they are told.</summary>
public enum DescriptionPart
{
    /// <summary>Artist, title, date, medium, size, owner, number.</summary>
    StandardInformation,

    /// <summary>What it is, in one or two sentences that stand alone.</summary>
    Overview,

    /// <summary>How large, in human terms beside the figures.</summary>
    Size,

    /// <summary>The way through the picture that the details follow.</summary>
    Orientation,

    /// <summary>What is seen, most important first.</summary>
    Details,

    /// <summary>How it is made, terms explained.</summary>
    Technique,

    /// <summary>History and meaning, apart from what is seen.</summary>
    Context,

    /// <summary>Where to stand, what else can be sensed.</summary>
    OtherSenses,
}
