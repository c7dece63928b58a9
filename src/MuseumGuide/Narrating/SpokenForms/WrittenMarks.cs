using System.Globalization;
using System.Text;

namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>Brings the many marks that mean the same to one, and takes out what cannot be said in any language.
/// </summary>
internal static class WrittenMarks
{
    public static IReadOnlyList<SpokenRule> Rules { get; } =
    [
        new(@"\s+", " "),
        new(@"^ | $", ""),
    ];

    /// <summary>Takes out control characters, direction marks, broken surrogates and pictograms.</summary>
    public static string Clean(string written)
    {
        var clean = new StringBuilder(written.Length);
        foreach (var rune in written.EnumerateRunes())
        {
            // What a broken surrogate is read as.
            if (rune.Value == 0xFFFD) continue;
            switch (Rune.GetUnicodeCategory(rune))
            {
                // Joiners shape words in Persian and in Indian scripts.
                case UnicodeCategory.Format when rune.Value is not (0x200C or 0x200D): break;
                case UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned: break;
                case UnicodeCategory.OtherSymbol when !Symbols.HasWord(rune): clean.Append(' '); break;
                case UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator:
                    clean.Append(' ');
                    break;
                default: clean.Append(rune.ToString()); break;
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }
}
