using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>One sentence of what the museum wrote about a work.</summary>
/// <param name="Field">The field it stands in, such as "description".</param>
/// <param name="Index">Its place in the field, from 0.</param>
/// <param name="Text">The sentence, verbatim, white space made single.</param>
/// <param name="Words">Its words, in order.</param>
internal sealed record Passage(string Field, int Index, string Text, IReadOnlyList<Word> Words)
{
    /// <summary>The stems of all its words.</summary>
    public IReadOnlySet<string> Stems { get; } = Words.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
}
