namespace MuseumGuide.Evaluation.Chat;

/// <summary>How an answer stands to its label.</summary>
public enum AnswerGrade
{
    /// <summary>It holds what it must and nothing it must not, and it names a source where it answers.</summary>
    Right,

    /// <summary>It says something else, something forbidden, or something where it should have declined.</summary>
    Wrong,

    /// <summary>It declines a question that is to be declined, or may be.</summary>
    DeclinedRightly,

    /// <summary>It declines a question that has an answer.</summary>
    DeclinedWrongly,
}
