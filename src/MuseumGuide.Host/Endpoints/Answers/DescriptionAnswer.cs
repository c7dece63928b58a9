using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A work described in words.</summary>
/// <param name="Length"><c>glance</c>, <c>short</c> or <c>full</c>.</param>
/// <param name="Lang">The language that most of it is in, which may not be the one asked for.</param>
/// <param name="AltText">One or two sentences that stand for the picture.</param>
internal sealed record DescriptionAnswer(
    string ArtworkId,
    [AllowedValues("glance", "short", "full")] string Length,
    string Lang,
    string AltText,
    IReadOnlyList<DescriptionSectionAnswer> Sections);
