namespace MuseumGuide.Asking.Grounding;

/// <summary>One thing that an answer may rest on.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Reference">As in <see cref="AnswerSource.Reference"/>.</param>
/// <param name="Label">The field's name for a reader, such as "medium"; empty for a sentence of a text.</param>
/// <param name="Text">The words, at most some 500 characters.</param>
public sealed record Passage(SourceKind Kind, string Reference, string Label, string Text)
{
    /// <summary>The passage as a source.</summary>
    public AnswerSource ToSource() => new(Kind, Reference, Text);
}
