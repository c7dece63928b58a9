using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Words that stand for a whole kind: whoever asks for an animal is answered by a horse.</summary>
internal static class Kinds
{
    private static readonly Dictionary<string, IReadOnlySet<string>> Members = new(StringComparer.Ordinal)
    {
        ["wear"] = Stems("coat dress hat cloak gown robe shirt jacket apron cap collar mask uniform skirt shawl scarf boots "
            + "gloves veil crown helmet suit trousers tunic bonnet kimono stockings"),
        ["animal"] = Stems("horse dog cat bird cow sheep fish goat lion deer rabbit mouse donkey ox pig hen duck swan owl "
            + "heron fox bear elephant seahorse moth bee butterfly monkey parrot crow gull"),
        ["fruit"] = Stems("apple lemon pear grape orange cherry plum peach fig melon berry"),
        ["flower"] = Stems("rose tulip dahlia lily poppy sunflower daisy iris peony blossom carnation petal"),
        ["people"] = Stems("man woman girl boy child figure person crowd friar couple"),
        ["person"] = Stems("man woman girl boy child figure friar lady gentleman"),
        ["season"] = Stems("winter spring summer autumn fall"),
        ["weather"] = Stems("rain snow storm wind fog sun cloud mist"),
        ["building"] = Stems("church tower house castle mill chapel barn temple palace cottage"),
        ["instrument"] = Stems("violin lute guitar flute piano drum harp pendulum trumpet microscope"),
        ["vehicle"] = Stems("boat ship cart car train carriage bicycle"),
    };

    /// <summary>Whether a text that holds these stems has the word or one of its kind.</summary>
    public static bool IsIn(string stem, IReadOnlySet<string> stems) =>
        stems.Contains(stem) || (Members.TryGetValue(stem, out var members) && members.Overlaps(stems));

    private static HashSet<string> Stems(string words) =>
        words.Split(' ').Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal);
}
