namespace MuseumGuide.Asking;

/// <summary>What became of a question on its way in.</summary>
public abstract record QuestionAdmissionResult
{
    private QuestionAdmissionResult() { }

    /// <summary>It can be answered.</summary>
    public sealed record Admitted(ChatQuestion Question) : QuestionAdmissionResult;

    /// <summary>It was not taken.</summary>
    public sealed record Refused(QuestionRefusal Refusal) : QuestionAdmissionResult;
}
