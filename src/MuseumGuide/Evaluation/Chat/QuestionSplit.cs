namespace MuseumGuide.Evaluation.Chat;

/// <summary>Which part of the set a question belongs to.</summary>
public enum QuestionSplit
{
    /// <summary>May be read and tuned on.</summary>
    Tuning,

    /// <summary>Kept out of tuning; only its figures are read.</summary>
    Held,
}
