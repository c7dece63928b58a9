namespace MuseumGuide.Asking.Reading;

/// <summary>What kind of answer a question wants.</summary>
internal enum AnswerShape
{
    /// <summary>No question word: "And the year?".</summary>
    Fragment,

    /// <summary>Who, whom, whose, by whom.</summary>
    Person,

    /// <summary>When, which year, how old, how long ago.</summary>
    Time,

    /// <summary>Where, in which room, which village.</summary>
    Place,

    /// <summary>How many.</summary>
    Count,

    /// <summary>How long it took, for how long.</summary>
    Duration,

    /// <summary>How big, how tall, how heavy.</summary>
    Measure,

    /// <summary>Why, what for.</summary>
    Reason,

    /// <summary>What color.</summary>
    Color,

    /// <summary>How.</summary>
    Manner,

    /// <summary>What, which.</summary>
    Thing,

    /// <summary>Is it, does it.</summary>
    YesOrNo,
}
