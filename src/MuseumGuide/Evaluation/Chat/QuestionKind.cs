namespace MuseumGuide.Evaluation.Chat;

/// <summary>What sort of question a labelled question is.</summary>
public enum QuestionKind
{
    /// <summary>Asks for a field of the record: who, when, of what, how big, where, which number.</summary>
    Record,

    /// <summary>Asks, in other words, for a fact that the museum's texts tell.</summary>
    Text,

    /// <summary>Asks what the picture shows.</summary>
    Seen,

    /// <summary>Asks for other works of the collection.</summary>
    Collection,

    /// <summary>Cannot be understood without what was said before.</summary>
    FollowUp,

    /// <summary>A visitor may well ask it, and neither record nor texts tell.</summary>
    Unanswerable,

    /// <summary>Takes for granted what is not so.</summary>
    Misleading,

    /// <summary>Has nothing to do with the collection.</summary>
    OffTopic,

    /// <summary>Orders the guide about, in the question, in what was said before, or in the work's own text.</summary>
    Injected,

    /// <summary>Asked in another language than the collection's.</summary>
    OtherLanguage,
}
