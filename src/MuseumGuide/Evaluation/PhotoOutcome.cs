using MuseumGuide.Recognition;

namespace MuseumGuide.Evaluation;

/// <summary>How a photo was answered, under the names of the HTTP contract.</summary>
public enum PhotoOutcome
{
    /// <summary><see cref="Identification.Recognized"/>.</summary>
    Recognized,

    /// <summary><see cref="Identification.Ambiguous"/>.</summary>
    Ambiguous,

    /// <summary><see cref="Identification.NotInCollection"/>.</summary>
    NotInCollection,

    /// <summary><see cref="Identification.Unusable"/>.</summary>
    Unusable,

    /// <summary>Never judged: <see cref="Identification.Refused"/> or <see cref="Identification.Busy"/>.</summary>
    Refused,
}
