using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Facts;

/// <summary>A rule that answers from fields of the record.</summary>
/// <param name="topics">What it answers.</param>
internal abstract class FactRule(params Topic[] topics) : IAnswerRule
{
    /// <summary>The kinds of answer that the fields can give: no date answers "why", no medium "who".</summary>
    protected abstract IReadOnlySet<AnswerShape> Shapes { get; }

    /// <summary>Whether only a whole work has such a thing, no part of it: the question may name what it shows.
    /// </summary>
    protected virtual bool IsOfWhole => false;

    public ValueTask<Reply?> TryAnswerAsync(Inquiry inquiry, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Answer(inquiry));

    /// <returns>What the record says; null where it says nothing.</returns>
    protected abstract Fact? Find(Inquiry inquiry);

    /// <summary>What to say where the record says nothing, as a whole sentence.</summary>
    protected abstract string Missing(Inquiry inquiry);

    /// <summary>Whether the answer is likely the one wanted where the question names a part, and no sentence tells of
    /// it: what the whole is made of, its parts mostly are.</summary>
    protected virtual bool HoldsForParts => false;

    /// <summary>Whether a question that has words of the field is after the field: a title has those of what is shown.
    /// </summary>
    protected virtual bool HasOwnWords => true;

    /// <summary>Whether the form of the question leaves no doubt, where it comes near the topics.</summary>
    protected virtual bool IsSure(Inquiry inquiry) => false;

    private Reply? Answer(Inquiry inquiry)
    {
        if (!Shapes.Contains(inquiry.Question.Shape)) return null;
        var relevance = inquiry.RelevanceOf(topics);
        if (relevance == Relevance.None) return null;
        if (IsOfWhole && inquiry.IsAfter(topics)) relevance = Relevance.Asked;
        var fact = Find(inquiry);
        if (fact is not null && (IsSure(inquiry) || (HasOwnWords && inquiry.IsAfterWords(fact.Fields, topics))))
            relevance = Relevance.Asked;
        if (HoldsForParts && relevance == Relevance.Near && fact is not null && inquiry.IsLikelyAfter(topics))
            return new Reply.Otherwise(fact.Sentence, Sources(inquiry, fact));
        if (relevance == Relevance.Near) return Instead(inquiry, fact);
        return fact is null
            ? new Reply.Instead(Missing(inquiry), [])
            : new Reply.Answered(fact.Sentence, Sources(inquiry, fact));
    }

    private static Reply.Instead? Instead(Inquiry inquiry, Fact? fact) => fact is null
        ? null
        : new Reply.Instead($"{Phrases.NotSaid} {fact.Sentence}", Sources(inquiry, fact));

    private static AnswerSource[] Sources(Inquiry inquiry, Fact fact) =>
        [.. fact.Fields.Select(field => inquiry.Source(
            field.IsProse ? SourceKind.Text : SourceKind.Record, field.Name, field.Value))];
}
