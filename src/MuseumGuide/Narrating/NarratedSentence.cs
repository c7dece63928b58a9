namespace MuseumGuide.Narrating;

/// <summary>A sentence and when it is heard, from the start of the sound.</summary>
public sealed record NarratedSentence(SpokenSentence Sentence, TimeSpan Start, TimeSpan End);
