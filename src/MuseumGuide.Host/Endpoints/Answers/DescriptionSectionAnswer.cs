namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>One part of a description.</summary>
/// <param name="Heading">The part's name for people.</param>
/// <param name="Part">The part's stable name, such as <c>standard_information</c>.</param>
internal sealed record DescriptionSectionAnswer(
    string Heading, string Part, IReadOnlyList<DescribedSentenceAnswer> Sentences);
