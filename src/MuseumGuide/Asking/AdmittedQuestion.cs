namespace MuseumGuide.Asking;

/// <summary>What became of a question on its way in.</summary>
public abstract record AdmittedQuestion
{
    private AdmittedQuestion()
    {
    }

    /// <summary>A question that can be answered.</summary>
    public sealed record Admitted(ChatQuestion Question) : AdmittedQuestion;

    /// <summary>A question that was not taken.</summary>
    public sealed record Refused(QuestionRefusal Refusal) : AdmittedQuestion;
}
