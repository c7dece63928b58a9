namespace MuseumGuide.Describing.Linting;

/// <summary>One rule of language for descriptions. Keeps no state, safe for many threads.</summary>
public interface ILintRule
{
    /// <summary>Stable, in kebab-case, such as "sentence-length".</summary>
    string Name { get; }

    /// <summary>Holds a text against the rule.</summary>
    /// <returns>In the order of the text; empty where it keeps the rule.</returns>
    IEnumerable<LintFinding> Check(LintText text);
}
