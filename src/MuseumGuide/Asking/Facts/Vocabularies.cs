using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>Sets of stems that several rules share.</summary>
internal static class Vocabularies
{
    /// <summary>What makers do.</summary>
    public static IReadOnlySet<string> Making { get; } = Stems("""
        make paint draw create produce execute carve sculpt weave design build photograph engrave etch craft compose
        construct manufacture finish complete print author work cast film direct record respond responsible
        """);

    /// <summary>Who makes.</summary>
    public static IReadOnlySet<string> Makers { get; } = Stems("""
        artist painter maker creator author sculptor photographer weaver designer draftsman draughtsman printmaker
        potter engraver printmaker filmmaker director carver joiner
        """);

    /// <summary>The stems of these words, each once.</summary>
    public static IReadOnlySet<string> Stems(string words) => words
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Both sets in one.</summary>
    public static IReadOnlySet<string> And(this IReadOnlySet<string> stems, IReadOnlySet<string> others) =>
        stems.Concat(others).ToHashSet(StringComparer.Ordinal);

    /// <summary>The set with the stems of these words.</summary>
    public static IReadOnlySet<string> And(this IReadOnlySet<string> stems, string words) => stems.And(Stems(words));
}
