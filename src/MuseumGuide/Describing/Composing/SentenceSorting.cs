using System.Text.RegularExpressions;

namespace MuseumGuide.Describing.Composing;

/// <summary>Parts the museum's prose into what is seen, how it is made, and what lies behind it.</summary>
/// <remarks>Words vote. A year, a past tense or a word of history speaks for context; a tool or a material for
/// technique; a color, a place in the picture, a posture or a thing worn for what is seen. A sentence without any
/// stays with the one before it. The words are English; in other languages only years vote.</remarks>
internal static partial class SentenceSorting
{
    public static SentenceKind Sort(string sentence, DescriptionPart before, bool isEnglish = true)
    {
        if (!isEnglish)
            return Years().IsMatch(sentence) ? new(DescriptionPart.Context, IsSure: true) : new(before, IsSure: false);

        var seen = Seen().Count(sentence);
        var made = Made().Count(sentence);
        var behind = Behind().Count(sentence) + (4 * Years().Count(sentence)) + Past().Count(sentence);
        if (seen + made + behind == 0) return new(before, IsSure: false);

        // "Here" turns to the picture, whatever was told before.
        if (Here().IsMatch(sentence) && seen + made > 0) behind -= 2;
        if (behind > 0 && behind >= seen) return new(DescriptionPart.Context, IsSure: true);
        if (made > seen) return new(DescriptionPart.Technique, IsSure: true);
        return seen > 0 ? new(DescriptionPart.Details, IsSure: true) : new(before, IsSure: false);
    }

    /// <summary>How many words of a sentence speak of what is seen.</summary>
    public static int CountSeen(string sentence) => Seen().Count(sentence);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        @"\b(black|white|gr[ae]y|red|orange|yellow|green|blue|purple|violet|pink|brown|cream|beige|gold(en)?|"
        + @"silver|ochre|"
        + "crimson|scarlet|turquoise|ivory|dark|bright|pale|light|colou?rs?|foreground|background|horizon|sky|clouds?|"
        + "left|right|above|below|behind|beside|between|beneath|center|centre|middle|corner|edges?|upper|lower|"
        + "in front|"
        + "stands?|standing|sits?|sitting|seated|lies|lying|leans?|kneels?|walks?|runs?|holds?|holding|wears?|wearing|"
        + "looks?|gazes?|crowds?|fills?|covers?|surrounds?|spreads?|rises?|shows?|m[ae]n|wom[ae]n|girls?|boys?|"
        + "child(ren)?|"
        + "figures?|faces?|hands?|arms?|hair|eyes?|dress|coat|hat|robes?|hills?|mountains?|trees?|water|sea|"
        + "river|house|"
        + "houses|tower|boats?|ships?|animals?|birds?|dogs?|horses?|flowers?|lines?|circles?|squares?|"
        + "triangles?|stripes?|"
        + @"shapes?|spots?|bands?|rings?|stars?)\b",
        Options, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Seen();

    [GeneratedRegex(
        @"\b(brush(work|strokes?|es)?|strokes|palette knife|impasto|glazes?|glazed|pigments?|varnish(ed)?|"
        + @"layers?|layered|"
        + "underdrawing|underpainting|canvas|panel|primed|priming|thinned|thickly|wash(es)?|engraved|etched|"
        + "etching|carved|"
        + "chiselled|chiseled|cast|casting|bronze|fired|kiln|woven|weave|weaves|weaver|warp|weft|loom|threads?|"
        + "stitched|"
        + "embroidered|printed|prints|printing|plate|woodblock|technique|painted (in|on|with|wet)|drawn (in|"
        + "with)|mixed with|"
        + @"bound with|tempera|watercolou?r|gouache|pastel|charcoal|collage|casein|encaustic|polished|gilded|"
        + @"gilding)\b",
        Options, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Made();

    [GeneratedRegex(
        @"\b(century|centuries|born|died|dies|commission(s|ed)?|patron|bought|sold|exhibited|published|"
        + @"publishes|invent(s|ed)?|"
        + "discover(s|ed)?|proves|proved|founded|war|king|queen|emperor|pope|symbol(s|izes?|ises?)?|stands for|"
        + "represents|"
        + "refers to|allegory|myth(ology)?|legend|bible|gospel|saint|biograph(y|ies)|career|style of|influenced|"
        + "inspired|"
        + "admired|famous|scholars?|according to|named after|history|historical|tradition(al)?|movement|period|later|"
        + "originally|theory|mathematicians?|scientists?|collection|museum|donated|bequeathed|gift|acquired|"
        + @"provenance|years? (before|after|later)|after it had|today)\b",
        Options, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?<![\d.,])1[0-9]\d\d(?![\d.,]\d|\d)|(?<![\d.,])20\d\d(?!\d)", Options, 10_000)]
    private static partial Regex Years();

    [GeneratedRegex(@"\b(was|were|had|did|became|wrote|went|came|made it|took)\b", Options, 10_000)]
    private static partial Regex Past();

    [GeneratedRegex(
        @"\b(here|in (this|the) (picture|painting|canvas|panel|print|drawing|sheet|work))\b", Options, 10_000)]
    private static partial Regex Here();
}
