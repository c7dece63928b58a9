using System.Text.Json;
using MuseumGuide.Describing;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>Turns descriptions into the contract's form.</summary>
internal static class DescriptionMapping
{
    public static DescriptionAnswer ToAnswer(this Description description) => new(
        description.ArtworkId, Name(description.Length), description.Lang, description.AltText,
        [
            .. description.Sections.Select(section => new DescriptionSectionAnswer(
                section.Heading, Name(section.Part),
                [
                    .. section.Sentences.Select(sentence => new DescribedSentenceAnswer(
                        sentence.Text, Name(sentence.Origin), sentence.Source, sentence.Lang)),
                ])),
        ]);

    /// <summary>Reads the contract's word for a length; short when it is left out.</summary>
    /// <returns>Null for any other word.</returns>
    public static DescriptionLength? ParseLength(string? word) => word switch
    {
        null or "short" => DescriptionLength.Short,
        "glance" => DescriptionLength.Glance,
        "full" => DescriptionLength.Full,
        _ => null,
    };

    /// <summary>The contract's word for a value.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
