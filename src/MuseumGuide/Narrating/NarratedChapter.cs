namespace MuseumGuide.Narrating;

/// <summary>A chapter and its sentences in time, never empty.</summary>
public sealed record NarratedChapter(string Heading, IReadOnlyList<NarratedSentence> Sentences)
{
    /// <summary>When its first sentence begins.</summary>
    public TimeSpan Start => Sentences[0].Start;

    /// <summary>When its last sentence ends.</summary>
    public TimeSpan End => Sentences[^1].End;
}
