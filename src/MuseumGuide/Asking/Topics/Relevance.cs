namespace MuseumGuide.Asking.Topics;

/// <summary>How far a question is after a topic.</summary>
internal enum Relevance
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Near it: worth telling where there is no other answer.</summary>
    Near,

    /// <summary>It is what the question is after.</summary>
    Asked,
}
