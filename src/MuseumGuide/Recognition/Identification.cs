using MuseumGuide.Photos;
using MuseumGuide.Recognition.Vision;

namespace MuseumGuide.Recognition;

/// <summary>What became of a visitor's photo.</summary>
public abstract record Identification
{
    private Identification() { }

    /// <summary>Works proven to be in the photo, left to right, never empty; further candidates best first.</summary>
    public sealed record Recognized(IReadOnlyList<ArtworkMatch> Matches, IReadOnlyList<Candidate> Candidates)
        : Identification;

    /// <summary>Candidates no tier could part, best first, never empty; the visitor chooses.</summary>
    public sealed record Ambiguous(IReadOnlyList<Candidate> Shortlist) : Identification;

    /// <summary>Something the collection does not hold, as a picture model sees it.</summary>
    /// <param name="Candidates">As in <see cref="NotInCollection"/>.</param>
    public sealed record Described(PictureView View, IReadOnlyList<Candidate> Candidates) : Identification;

    /// <summary>A usable photo of something the collection does not hold.</summary>
    /// <param name="Candidates">The nearest works, best first, none of them proven; may be empty.</param>
    public sealed record NotInCollection(IReadOnlyList<Candidate> Candidates) : Identification;

    /// <summary>A photo that cannot be judged; the defect tells the visitor what to retake.</summary>
    public sealed record Unusable(PhotoDefect Defect) : Identification;

    /// <summary>Bytes that could not be turned into a picture.</summary>
    public sealed record Refused(PhotoRefusal Refusal) : Identification;

    /// <summary>Too many photos at once; try again after the given time.</summary>
    public sealed record Busy(TimeSpan RetryAfter) : Identification;
}
