namespace MuseumGuide.Asking.Reading;

/// <summary>One word of a question or a text.</summary>
/// <param name="Text">In lower case and without accents.</param>
/// <param name="Stem">The same for all forms and close synonyms of the word.</param>
/// <param name="Original">As it was written.</param>
/// <param name="Start">Where it begins in the text, in characters.</param>
/// <param name="Role">What it does in a question.</param>
internal sealed record Word(string Text, string Stem, string Original, int Start, WordRole Role)
{
    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapitalized => char.IsUpper(Original[0]);

    /// <summary>Whether it holds a figure.</summary>
    public bool HasFigure => Text.Any(char.IsAsciiDigit);
}
