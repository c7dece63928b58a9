using MuseumGuide.Describing.Composing;

namespace MuseumGuide.Describing.Exploring;

/// <summary>Says what was measured of a cell in one or two short sentences.</summary>
internal static class RegionSentences
{
    public static IReadOnlyList<DescribedSentence> Of(CellMeasures cell)
    {
        var colors = ColorWords.Of(cell.Colors) is { } words
            ? $"{char.ToUpperInvariant(words[0])}{words[1..]}."
            : "Many colors, none of them on a good part of it.";
        var sentences = new List<DescribedSentence> { Say(colors, "colors") };
        var detail = cell.Detail switch
        {
            RegionDetail.Busy => "more fine detail",
            RegionDetail.Calm => "less fine detail",
            _ => null,
        };
        var light = cell.Light switch
        {
            RegionLight.Lighter => "Lighter than the rest",
            RegionLight.Darker => "Darker than the rest",
            _ => null,
        };
        if (light is not null) sentences.Add(Say(detail is null ? $"{light}." : $"{light}, with {detail}.", "light"));
        else if (detail is not null) sentences.Add(Say($"With {detail} than the rest.", "texture"));
        return sentences;
    }

    private static DescribedSentence Say(string text, string source) => new(text, SentenceOrigin.Measured, source);
}
