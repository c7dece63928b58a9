namespace MuseumGuide.Describing.Linting;

/// <summary>A sentence to be judged.</summary>
/// <param name="Text">As written.</param>
/// <param name="IsSeen">Whether it tells what is seen, where stricter rules hold.</param>
public sealed record LintSentence(string Text, bool IsSeen)
{
    /// <summary>The sentence with quoted words blanked: what others say or wrote is not the museum's voice.</summary>
    public string Unquoted { get; } = Quotations.Blank(Text);
}
