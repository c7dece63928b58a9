namespace MuseumGuide.Describing.Linting;

/// <summary>What a rule found in a text.</summary>
/// <param name="Rule">The rule's name, such as "person".</param>
/// <param name="Field">The column the text is from, such as <c>description</c>.</param>
/// <param name="Sentence">The sentence it is about; empty where it is about the whole text.</param>
/// <param name="Excerpt">The words themselves; empty where something is missing.</param>
/// <param name="Advice">What to do, in one sentence.</param>
public sealed record LintFinding(
    string Rule, LintSeverity Severity, string Field, string Sentence, string Excerpt, string Advice);
