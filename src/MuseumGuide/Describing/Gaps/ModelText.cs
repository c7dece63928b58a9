namespace MuseumGuide.Describing.Gaps;

/// <summary>What a model wrote about a picture that the museum has no words for.</summary>
/// <param name="ContentHash">The picture's, as in <see cref="Catalog.ReferenceImage"/>.</param>
/// <param name="ModelId">The model, as it names itself.</param>
/// <param name="Lang">The BCP 47 language it is in.</param>
/// <param name="Overview">At most two sentences; empty where nothing usable came.</param>
/// <param name="Details">What is seen, most important first; may be empty.</param>
public sealed record ModelText(
    string ContentHash, string ModelId, string Lang, IReadOnlyList<string> Overview, IReadOnlyList<string> Details);
