using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Evaluation;

/// <summary>Judges answers that leave twins to the visitor.</summary>
internal sealed class TwinTolerance(IEnumerable<TwinPair> twins)
{
    private const int RightPlaces = 2;
    private const int TwinPlaces = 3;
    private readonly ILookup<string, string> _twins = twins
        .SelectMany(pair => new[] { (pair.FirstId, pair.SecondId), (pair.SecondId, pair.FirstId) })
        .ToLookup(pair => pair.Item1, pair => pair.Item2);

    /// <summary>Whether the best named work is right, or an ambiguous answer has a right work first or second with a
    /// twin of it among the first three.</summary>
    public bool IsRight(PhotoResult result)
    {
        if (result.IsBestRight) return true;
        return result.Outcome == PhotoOutcome.Ambiguous
            && result.CandidateIds.Take(RightPlaces).Where(id => result.RightIds.Contains(id))
                .Any(id => _twins[id].Intersect(result.CandidateIds.Take(TwinPlaces)).Any());
    }
}
