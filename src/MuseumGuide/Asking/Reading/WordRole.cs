namespace MuseumGuide.Asking.Reading;

/// <summary>What a word does in a question.</summary>
internal enum WordRole
{
    /// <summary>Holds the sentence together: articles, auxiliaries, pronouns, question words.</summary>
    Function,

    /// <summary>Points at the work itself, such as "painting" in "this painting".</summary>
    Pointer,

    /// <summary>Says too little to be looked for, such as "show" or "kind".</summary>
    Weak,

    /// <summary>Says what is asked about; an answer must know it.</summary>
    Content,
}
