namespace MuseumGuide.Asking.Reading;

/// <summary>How far one word says what another asks for.</summary>
internal static class WordNearness
{
    /// <summary>From this on, a word as good as says the other.</summary>
    public const double Surely = 0.75;

    private const double Alike = 0.9;
    private const double Kin = 0.8;
    private const double Going = 0.55;

    /// <returns>1 for the word itself, less for kin, 0 for none.</returns>
    public static double Of(Word asked, Word said)
    {
        if (asked.Stem == said.Stem) return 1;
        if (said.Role == WordRole.Function) return 0;
        if (Thesaurus.Answers(asked.Stem, said.Stem)) return Alike;
        if (Derivations.AreKin(asked.Stem, said.Stem)) return Kin;
        return RelatedWords.GoTogether(asked.Stem, said.Stem) ? Going : 0;
    }
}
