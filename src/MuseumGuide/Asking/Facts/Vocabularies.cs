using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>Sets of stems that several rules share.</summary>
internal static class Vocabularies
{
    /// <summary>What makers do.</summary>
    public static IReadOnlySet<string> Making { get; } = Stems("""
        make paint draw create produce execute carve sculpt weave design build photograph engrave etch craft compose
        construct manufacture finish complete print author work cast film direct record respond responsible sew stitch
        embroider knit forge mold model blow throw cut illustrate generate render compute program fire glaze attribute
        assemble
        """);

    /// <summary>Who makes.</summary>
    public static IReadOnlySet<string> Makers { get; } = Stems("""
        artist painter maker creator author sculptor photographer weaver designer draftsman draughtsman printmaker
        potter engraver filmmaker director carver joiner creative illustrator etcher goldsmith silversmith embroiderer
        craftsman craftswoman craftsperson architect programmer studio workshop drawer builder
        """);

    /// <summary>What people say beside what they ask: it changes no question about the record.</summary>
    public static IReadOnlySet<string> Idle { get; } = Stems("""
        forget glasses wonder curious ask question answer remember recall remind hear read check guess bet suppose
        believe assume expect sorry excuse pls plz madam mister dear quick quickly brief briefly simple precise
        precisely exact approximate official officially current currently presently today moment right now file list
        state card plaque caption visitor curator expert love enjoy beautiful lovely gorgeous wonderful nice pretty
        amazing great cool strange weird funny bother understand repeat short whole entire overall total altogether
        full proper glance glad ever originally basically obviously apparently presumably probably
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
