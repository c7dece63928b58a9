using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>The names of what things are made of.</summary>
internal static class Materials
{
    private static readonly HashSet<string> Names = Lexicon.Set("""
        oil acrylic tempera gouache watercolor watercolour ink pastel chalk charcoal graphite pencil crayon encaustic
        wax casein canvas linen cotton silk wool velvet felt leather parchment vellum paper card board panel wood
        wooden oak pine poplar cherry walnut ebony bamboo lacquer bronze brass copper iron steel silver gold tin lead
        pewter marble limestone sandstone granite alabaster slate stone clay earthenware stoneware porcelain
        terracotta ceramic glass enamel ivory bone horn shell mother-of-pearl plaster stucco cement concrete resin
        plastic rubber linoleum sand dust soot pigment azurite ultramarine indigo madder rope straw reed cork amber
        jade coral pearl
        """);

    /// <summary>Whether one of the words names a material.</summary>
    public static bool Any(IReadOnlyList<Word> words) => words.Any(word => Names.Contains(word.Text));
}
