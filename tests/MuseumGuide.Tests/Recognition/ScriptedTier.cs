using MuseumGuide.Recognition;

namespace MuseumGuide.Tests.Recognition;

/// <summary>Says what it is told to, and remembers what it was asked.</summary>
internal sealed class ScriptedTier(string name, Func<RecognitionQuery, TierVerdict> judge) : IRecognitionTier
{
    public List<RecognitionQuery> Asked { get; } = [];

    public string Name => name;

    public bool IsRemote { get; init; }

    public static ScriptedTier Settling(string name, Identification identification) =>
        new(name, _ => new TierVerdict.Settled(identification));

    public static ScriptedTier Passing(string name) => new(name, query => new TierVerdict.Undecided(query));

    public ValueTask<TierVerdict> JudgeAsync(RecognitionQuery query, CancellationToken cancellationToken)
    {
        Asked.Add(query);
        return ValueTask.FromResult(judge(query));
    }
}
