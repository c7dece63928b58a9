namespace MuseumGuide.Asking;

/// <summary>Why a question was not taken.</summary>
public enum QuestionRefusal
{
    /// <summary>There is no letter or figure in it.</summary>
    Empty,

    /// <summary>Longer than <see cref="QuestionAdmission.MaxQuestionLength"/> characters.</summary>
    TooLong,

    /// <summary>It holds control characters other than line breaks and tabs, or half a character.</summary>
    ControlCharacters,

    /// <summary>A role that is neither <c>user</c> nor <c>assistant</c>, a message without text or with control
    /// characters, or more than <see cref="QuestionAdmission.MaxHistoryTurns"/> messages.</summary>
    InvalidHistory,
}
