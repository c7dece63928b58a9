using System.Collections.Frozen;
using System.Diagnostics;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Recognition;

/// <summary>One photo on its way through the tiers, with what earlier tiers learned of it.</summary>
/// <param name="Photo">The admitted bytes.</param>
/// <param name="Index">The index this photo is judged against from first tier to last.</param>
public sealed record RecognitionQuery(AdmittedPhoto Photo, RecognitionIndex Index)
{
    /// <summary>The decoded photo, longest side at most 1,280 pixels; null until the decode tier has run.</summary>
    public RgbImage? Picture { get; init; }

    /// <summary>The defect that the pre-check saw; null when it saw none or has not run.</summary>
    public PhotoDefect? Defect { get; init; }

    /// <summary>Works that earlier tiers propose, best first; never null.</summary>
    public IReadOnlyList<Candidate> Shortlist { get; init; } = [];

    /// <summary>Works to look past as if the collection had none of them, for leave-one-out measuring; never null.</summary>
    public IReadOnlySet<string> ExcludedArtworkIds { get; init; } = FrozenSet<string>.Empty;

    /// <summary>When it was taken up, as a <see cref="Stopwatch"/> timestamp.</summary>
    public long StartedAt { get; init; } = Stopwatch.GetTimestamp();

    /// <summary>Names the visitor's device for budgets; never logged.</summary>
    public string Client { get; init; } = "local";

    /// <summary>Whether a tier that should have answered did not.</summary>
    public bool IsDegraded { get; init; }

    /// <summary>What the visitor should know besides; never null.</summary>
    public IReadOnlyList<RecognitionWarning> Warnings { get; init; } = [];

    /// <summary>The decoded photo, for the tiers after the decode tier.</summary>
    /// <exception cref="InvalidOperationException">The decode tier has not run.</exception>
    public RgbImage RequirePicture() =>
        Picture ?? throw new InvalidOperationException("The decode tier has not run yet.");
}
