using MuseumGuide.Catalog;

namespace MuseumGuide.Describing.Linting;

/// <summary>One text of a work, to be judged.</summary>
/// <param name="Work">The record that names and dates are held against.</param>
/// <param name="Field">The column it is from, or a model's id.</param>
/// <param name="Sentences">In order; empty where the text is missing.</param>
public sealed record LintText(Artwork Work, string Field, IReadOnlyList<LintSentence> Sentences)
{
    /// <summary>Whether it is the work's alternative text.</summary>
    public bool IsAltText => Field == AltTextField;

    internal const string AltTextField = "alt_text";
}
