using System.Globalization;
using MuseumGuide.Host.Serving;
using MuseumGuide.Recognition.Vision;

namespace MuseumGuide.Host.Pages.Found;

/// <summary>The guide's words for an answer.</summary>
internal static class AnswerWords
{
    private static readonly string[] Numbers =
        ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

    /// <summary>The answer in one sentence.</summary>
    public static string Summarize(PhotoAnswer answer) => answer.Outcome switch
    {
        Outcome.Recognized when answer.Matches is [var only] => only.Entry.Artwork.Title ?? "Untitled",
        Outcome.Recognized => $"{Number(answer.Matches.Count)} works are in view.",
        Outcome.Ambiguous when answer.Candidates.Count == 1 => "It may be this work, but that is not certain.",
        Outcome.Ambiguous =>
            $"It is one of {Number(answer.Candidates.Count).ToLowerInvariant()} very similar works. Choose.",
        Outcome.Described => "This work is not in this museum’s collection.",
        Outcome.Unusable => "This photo cannot be judged.",
        _ => "This work is not in this museum’s collection.",
    };

    /// <summary>Where a work is among several, left to right.</summary>
    public static string Place(int index, int count) => (index, count - 1 - index) switch
    {
        (0, _) => "Left",
        (_, 0) => "Right",
        (1, 1) => "Middle",
        _ => $"{index + 1} from the left".ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A model's suggestions, each with its name; none that it does not know.</summary>
    public static IEnumerable<(string Name, string Value)> Suggested(SuggestedMetadata metadata)
    {
        (string Name, string Value)[] suggestions =
        [
            ("Artist, as the model suggests", metadata.Artist), ("Title, as the model suggests", metadata.Title),
            ("Year, as the model suggests", metadata.Year), ("Period, as the model suggests", metadata.Period),
        ];
        return suggestions.Where(suggestion => suggestion.Value != SuggestedMetadata.Unknown)
            .Append(("How sure the model is", $"{metadata.Confidence}, in its own words"));
    }

    private static string Number(int count) =>
        count < Numbers.Length ? Numbers[count] : count.ToString(CultureInfo.InvariantCulture);
}
