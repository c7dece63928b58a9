using System.Text.RegularExpressions;

namespace MuseumGuide.Describing.Composing;

/// <summary>Fields of a record as they may stand in the middle of a sentence.</summary>
internal static partial class PrintedField
{
    private const int MostWords = 40;

    private static readonly HashSet<string> Materials = new(StringComparer.OrdinalIgnoreCase)
    {
        "acrylic", "albumen", "alabaster", "bronze", "carved", "casein", "cast", "ceramic", "chalk", "charcoal", "clay",
        "collage", "colored", "copper", "cotton", "earthenware", "egg", "enamel", "encaustic", "engraving", "etching",
        "fresco", "gelatin", "glass", "glaze", "gold", "gouache", "graphite", "hand-colored", "hand-dyed", "ink",
        "iron", "ivory", "lacquer", "limestone", "linen", "lithograph", "marble", "metal", "mixed", "mosaic", "oil",
        "oils", "paint", "painted", "paper", "pastel", "pen", "pencil", "photograph", "pigment", "plaster",
        "polychrome", "porcelain", "screenprint", "silk", "silver", "steel", "stone", "stoneware", "tempera",
        "terracotta", "tesserae", "textile", "three-color", "video", "watercolor", "watercolour", "wax", "wood",
        "woodblock", "woodcut", "wool",
    };

    /// <summary>White space made single, an end mark left off, and no more than forty words.</summary>
    public static string Trim(string text, int mostWords = MostWords)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > mostWords
            ? string.Join(' ', words.Take(mostWords)).TrimEnd('.', ',', ';', ':') + " …"
            : string.Join(' ', words).TrimEnd('.');
    }

    /// <summary>In quotation marks; those within become single ones.</summary>
    public static string Quote(string text, int mostWords = MostWords)
    {
        var straightened = Straight().Replace(Trim(text, mostWords), "‘${inner}’");
        return $"“{straightened.Replace('“', '‘').Replace('”', '’')}”";
    }

    /// <summary>"Oil on canvas" as it follows other words: "oil on canvas"; what may be a name stays.</summary>
    public static string Continue(string text)
    {
        var trimmed = Trim(text);
        return Materials.Contains(trimmed.Split([' ', ',', ';'], 2)[0])
            ? char.ToLowerInvariant(trimmed[0]) + trimmed[1..]
            : trimmed;
    }

    [GeneratedRegex("\"(?<inner>[^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Straight();
}
