namespace MuseumGuide.Describing.Linting;

/// <summary>How much a finding matters.</summary>
public enum LintSeverity
{
    /// <summary>Worth a look; it may be right as it is.</summary>
    Note,

    /// <summary>Against a rule; a model's sentence with it is not told.</summary>
    Warning,
}
