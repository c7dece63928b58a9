namespace MuseumGuide.Asking;

/// <summary>What one rule has to say to a question.</summary>
internal abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>An answer in whole sentences, and what it rests on; never without a source.</summary>
    public sealed record Answered(string Text, IReadOnlyList<AnswerSource> Sources) : Reply;

    /// <summary>No answer, for good; nobody else need be asked.</summary>
    public sealed record Declined(string Text) : Reply;

    /// <summary>No answer, but what to say if nobody else has one either: what the record says instead.</summary>
    public sealed record Instead(string Text, IReadOnlyList<AnswerSource> Sources) : Reply;

    /// <summary>An answer if nobody else has one: the question is after this, but names a thing that the texts tell
    /// of, and may be after that.</summary>
    public sealed record Otherwise(string Text, IReadOnlyList<AnswerSource> Sources) : Reply;
}
