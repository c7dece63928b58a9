namespace MuseumGuide.Asking.Reading;

/// <summary>The small words, and what each does in a question.</summary>
internal static class Lexicon
{
    private static readonly HashSet<string> Function = Set("""
        the a an of in on at to for from by with and or but nor is are was were be been being am do does did done has
        have had having can could will would shall should may might must this that these those it its itself he she
        they him her his hers their theirs them we us our i me my mine you your who whom whose what which when where why
        how there here as if then than so not no yes any some all each every both just also too very into onto out up
        down over under about please again ever through between during after before while because until off upon
        within without toward towards against among along around across such own_ same_ only even still yet much many
        more most less well else let ok okay hi hello hey thanks thank s t
        """);

    private static readonly HashSet<string> Pointers = Set("""
        painting paintings picture pictures artwork artworks work works art piece object image item canvas_ masterpiece
        """);

    private static readonly HashSet<string> Weak = Set("""
        tell know say see show shows showing shown depict depicted depicts depicting represent represented represents
        look looks looking like seem seems appear appears exactly actually really maybe perhaps kind kinds type types
        sort sorts thing something anything everything somebody someone anyone anybody part parts mean_ happen happens
        happened happening go goes come comes came get gets got word words text texts label record recorded records
        according now today visible here material materials describe explain
        use get find_ name_ concern involve want help interested interesting think guide
        work works_ try give_ special particular sense detail details information info fact facts thanks
        """);

    /// <summary>What a word does.</summary>
    /// <param name="word">In lower case, without accents.</param>
    public static WordRole RoleOf(string word, string stem)
    {
        if (Function.Contains(word)) return WordRole.Function;
        if (Pointers.Contains(word)) return WordRole.Pointer;
        return Weak.Contains(word) || Weak.Contains(stem) ? WordRole.Weak : WordRole.Content;
    }

    internal static HashSet<string> Set(string words) => new(
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
