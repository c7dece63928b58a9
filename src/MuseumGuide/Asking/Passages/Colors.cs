using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>The names of colors.</summary>
internal static class Colors
{
    private static readonly HashSet<string> Names = Lexicon.Set("""
        red orange yellow green blue violet purple pink brown black white gray grey gold golden silver silvery cream
        ivory ochre coral crimson scarlet vermilion carmine cinnabar madder ruby garnet rose salmon peach apricot
        amber saffron mustard lemon straw lime olive moss jade emerald mint teal turquoise cyan aqua cobalt indigo
        navy ultramarine azure lilac lavender magenta plum maroon burgundy rust copper bronze brass sienna umber sepia
        tan beige sand bone walnut slate charcoal soot chalk pearl cinnamon chocolate terracotta brick tangerine
        raspberry wine oxblood celadon verdigris viridian prussian spruce pine bottle sage khaki taupe chestnut flame
        """);

    /// <summary>Whether one of the words names a color.</summary>
    public static bool Any(IReadOnlyList<Word> words) => words.Any(word => Names.Contains(word.Text));

    /// <summary>How many different colors the words name.</summary>
    public static int Count(IReadOnlyList<Word> words) =>
        words.Select(word => word.Text).Where(Names.Contains).Distinct(StringComparer.Ordinal).Count();
}
