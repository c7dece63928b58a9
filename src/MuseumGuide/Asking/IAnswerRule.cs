namespace MuseumGuide.Asking;

/// <summary>One kind of question, and how it is answered.</summary>
internal interface IAnswerRule
{
    /// <summary>Answers, where the question is of this kind.</summary>
    /// <returns>What there is to say; null where it is a question for another rule.</returns>
    ValueTask<Reply?> TryAnswerAsync(Inquiry inquiry, CancellationToken cancellationToken);
}
