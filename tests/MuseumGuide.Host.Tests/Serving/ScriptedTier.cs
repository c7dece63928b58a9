using MuseumGuide.Photos;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Tests.Serving;

/// <summary>A tier that settles every photo as it was told to.</summary>
internal sealed class ScriptedTier : IRecognitionTier
{
    private static readonly Point[] Frame = [new(0.1, 0.1), new(0.9, 0.12), new(0.88, 0.9), new(0.1, 0.88)];

    public string Name { get; set; } = Tier.Retrieval;

    /// <summary>What it answers; may wait, or throw.</summary>
    public Func<RecognitionQuery, CancellationToken, ValueTask<TierVerdict>> Script { get; set; } =
        (query, _) => ValueTask.FromResult<TierVerdict>(new TierVerdict.Undecided(query));

    public ValueTask<TierVerdict> JudgeAsync(RecognitionQuery query, CancellationToken cancellationToken) =>
        Script(query, cancellationToken);

    /// <summary>Makes it settle every photo the same way.</summary>
    public void Settle(Identification identification) =>
        Script = (_, _) => ValueTask.FromResult<TierVerdict>(new TierVerdict.Settled(identification));

    /// <summary>Makes it find these works, left to right.</summary>
    public void Find(params IEnumerable<(string Id, double Confidence)> works) =>
        Settle(new Identification.Recognized([.. works.Select(w => Match(w.Id, w.Confidence))], []));

    /// <summary>Makes it leave a defect behind and find nothing.</summary>
    public void LeaveDefect(PhotoDefect defect) => Script = (query, _) =>
        ValueTask.FromResult<TierVerdict>(new TierVerdict.Undecided(query with { Defect = defect }));

    public static ArtworkMatch Match(string id, double confidence = 0.98) => new(
        id, confidence, Frame, new Evidence(Tier.Retrieval, 187, null, "187 points of the picture agree."));

    public static Candidate Candidate(string id, double similarity) => new(
        id, similarity, null, new Evidence(Tier.Retrieval, 9, null, "Nine points of the picture agree."));
}
