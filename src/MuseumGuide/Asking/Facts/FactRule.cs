using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>A rule that answers from fields of the record.</summary>
/// <remarks>It answers only where the question says nothing beyond its asking: "Who painted it?", not "Who painted the
/// horse?".</remarks>
internal abstract class FactRule : IAnswerRule
{
    /// <summary>The stems that belong to asking this.</summary>
    protected abstract IReadOnlySet<string> Vocabulary { get; }

    public ValueTask<Reply?> TryAnswerAsync(Inquiry inquiry, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Asks(inquiry) ? Answer(inquiry) : null);

    /// <summary>Whether the question is of this kind.</summary>
    protected abstract bool Asks(Inquiry inquiry);

    /// <returns>What the record says; null where it says nothing.</returns>
    protected abstract Fact? Find(Inquiry inquiry);

    /// <summary>How far the question may say more than its asking.</summary>
    protected virtual Leeway LeewayOf(Inquiry inquiry) => Leeway.Strict;

    /// <summary>Words of the question that the answer need not know.</summary>
    protected virtual IReadOnlyList<Word> Beside(Inquiry inquiry) => [];

    /// <summary>What to say where the record says nothing, as a whole sentence.</summary>
    protected abstract string Missing(Inquiry inquiry);

    private Reply Answer(Inquiry inquiry)
    {
        var fact = Find(inquiry);
        var rest = WorkNames.Without(inquiry, inquiry.Unexplained(Vocabulary), LeewayOf(inquiry));
        if (Beside(inquiry) is { Count: > 0 } beside)
            rest = [.. rest.Where(word => beside.All(other => other.Stem != word.Stem))];
        if (fact is not null) rest = Unsaid(inquiry.Question, rest, fact);
        if (rest.Count > 0) return Instead(inquiry, fact);
        return fact is null
            ? new Reply.Instead(Missing(inquiry), [])
            : new Reply.Answered(fact.Sentence, Sources(inquiry, fact));
    }

    // "Is it oil on canvas?" is answered by a record that says all of it, "Canvas or paper?" by one that says either.
    private static List<Word> Unsaid(QuestionReading question, List<Word> rest, Fact fact)
    {
        var said = fact.Fields.SelectMany(field => Tokenizer.Split(field.Value)).Select(word => word.Stem).ToHashSet();
        var unsaid = rest.Where(word => !said.Contains(word.Stem)).ToList();
        return question.Says("or") && unsaid.Count < rest.Count ? [] : unsaid;
    }

    private static Reply.Instead Instead(Inquiry inquiry, Fact? fact) => fact is null
        ? new Reply.Instead(Phrases.NotSaid, [])
        : new Reply.Instead($"{Phrases.NotSaid} {fact.Sentence}", Sources(inquiry, fact));

    private static AnswerSource[] Sources(Inquiry inquiry, Fact fact) =>
        [.. fact.Fields.Select(field => inquiry.Source(
            field.IsProse ? SourceKind.Text : SourceKind.Record, field.Name, field.Value))];
}
