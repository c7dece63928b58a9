namespace MuseumGuide.Asking;

/// <summary>Why a question was not taken.</summary>
public enum QuestionRefusal
{
    /// <summary>There is no question.</summary>
    Empty,

    /// <summary>The question has more than <see cref="QuestionAdmission.MostLetters"/> characters.</summary>
    TooLong,

    /// <summary>The question holds control characters.</summary>
    Unreadable,

    /// <summary>The talk before has more than <see cref="QuestionAdmission.MostTurns"/> messages, or one that is by
    /// neither the visitor nor the guide, or holds no text.</summary>
    InvalidHistory,
}
