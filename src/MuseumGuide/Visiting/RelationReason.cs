namespace MuseumGuide.Visiting;

/// <summary>Why one work may interest somebody who looks at another.</summary>
public enum RelationReason
{
    /// <summary>The same artist made it.</summary>
    SameArtist,

    /// <summary>It hangs in the same room.</summary>
    SameRoom,

    /// <summary>Its picture looks alike as a whole.</summary>
    LooksSimilar,
}
