using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>One part of a description.</summary>
/// <param name="Heading">The part's name for people.</param>
/// <param name="Part">The part's stable name, such as <c>standard_information</c>.</param>
internal sealed record DescriptionSectionAnswer(
    string Heading,
    [AllowedValues(
        "standard_information", "overview", "size", "orientation", "details", "technique", "context", "other_senses")]
    string Part,
    IReadOnlyList<DescribedSentenceAnswer> Sentences);
