namespace MuseumGuide.Asking.Passages;

/// <summary>What the texts have to a question.</summary>
/// <param name="Answers">At most two sentences that answer it, best first; none where none is likely to.</param>
/// <param name="Nearest">The sentence that comes nearest, worth telling where there is no answer.</param>
internal sealed record PassageFinding(IReadOnlyList<Passage> Answers, Passage? Nearest)
{
    public static PassageFinding None { get; } = new([], null);
}
