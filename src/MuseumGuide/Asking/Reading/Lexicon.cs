namespace MuseumGuide.Asking.Reading;

/// <summary>The small words, and what each does in a question.</summary>
internal static class Lexicon
{
    private static readonly HashSet<string> Function = Set("""
        the a an of in on at to for from by with and or but nor is are was were be been being am do does did done has
        have had having can could will would shall should may might must this that these those it its itself he she
        they him her his hers their theirs them we us our ours i me my mine you your who whom whose what which when
        where why how there here as if then than so not no yes any some all each every both just also too very into
        onto out up down over under about please again ever through between during after before while because until
        off upon within without toward towards against among along around across such same only even still yet much
        many more most less well else let ok okay hi hello hey thanks thank s t one ones another other others himself
        herself themselves roughly approximately um uh im never since maybe perhaps quite rather really actually
        exactly together
        """);

    private static readonly HashSet<string> Pointers = Set("""
        painting paintings picture pictures artwork artworks work works art piece pieces object objects item items
        image images masterpiece
        """);

    // What a visitor may call a work that the record calls otherwise.
    private static readonly HashSet<string> Objects = Set("""
        carpet rug bowl vase box chest print drawing etching engraving photograph photo sculpture statue bust figurine
        diptych triptych panel canvas sheet hanging tapestry coverlet bedcover quilt blanket cloth textile video film
        pastel watercolor portrait landscape plate pot jar jug cup coin medal mask screen scroll manuscript poster
        lithograph woodcut woodblock linocut collage installation relief altarpiece icon fresco mural mosaic head
        window cabinet chair figure map chart floor scene view study bronze marble thing movie instrument composition
        sketch book album
        """);

    private static readonly HashSet<string> Weak = Set("""
        tell know say see show shows showing shown depict depicted depicts depicting represent represented represents
        look looks looking like seem seems appear appears kind kinds type types sort sorts showed looked seemed seen
        something anything everything somebody someone anyone anybody nobody part parts happen happens happened
        happening go goes going come comes came coming get gets got word words text texts label record recorded
        records according visible describe explain use used uses using concern involve involved want wanted help
        interested interesting think guide try tried special particular detail details information info fact facts
        mention mentioned mentions need needed put able let simply actual sure certain stuff bit lot way side sides
        """);

    // What everybody does; it says little about what is asked.
    private static readonly HashSet<string> Light = Set("""
        make paint draw build create produce find have take hold begin stand lie work place first whole inside outside
        put add bring turn set call try give reach use people person man woman guy human time day way life world
        number become leave stay tell let speak do actually still ever even always often usually originally kind year
        long old big large small good bad nice own different real main next last new
        """);

    /// <summary>What a word does.</summary>
    /// <param name="word">In lower case, without accents.</param>
    public static WordRole RoleOf(string word)
    {
        if (Function.Contains(word)) return WordRole.Function;
        if (Pointers.Contains(word)) return WordRole.Pointer;
        return Weak.Contains(word) ? WordRole.Weak : WordRole.Content;
    }

    /// <summary>Whether a word says little beside others: an answer may go without it.</summary>
    public static bool IsLight(string stem) => Light.Contains(stem);

    /// <summary>Whether a word may be a visitor's name for the work itself.</summary>
    public static bool IsObject(string word) => Objects.Contains(word);

    /// <summary>Makes pointers of the objects that are pointed at, "this carpet", and drops a closing "right?".
    /// </summary>
    public static IReadOnlyList<Word> MarkObjects(IReadOnlyList<Word> words) =>
    [
        .. words.Select((word, i) => i > 0 && words[i - 1].Text is "this" or "that" or "these"
            && Objects.Contains(word.Text)
            ? word with { Role = WordRole.Pointer }
            : i > 0 && i == words.Count - 1 && word.Text is "right" or "correct" or "true"
                ? word with { Role = WordRole.Function }
                : word),
    ];

    internal static HashSet<string> Set(string words) => new(
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
