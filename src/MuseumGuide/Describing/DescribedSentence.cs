namespace MuseumGuide.Describing;

/// <summary>One sentence of a description.</summary>
/// <param name="Text">The sentence, whole, with its end mark, in its written form.</param>
/// <param name="Origin">Whose words it is.</param>
/// <param name="Source">Where exactly from: a field's name such as <c>description</c> or <c>dimensions</c>, the name of
/// a measure such as <c>colors</c>, or a model's id.</param>
/// <param name="Lang">The BCP 47 language it is in where that is not the description's; else null.</param>
public sealed record DescribedSentence(string Text, SentenceOrigin Origin, string Source, string? Lang = null);
