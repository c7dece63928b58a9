namespace MuseumGuide.Recognition.Vision;

/// <summary>What came of a model's claim to know a work.</summary>
public abstract record ClaimCheckResult
{
    private ClaimCheckResult() { }

    /// <summary>The collection has no such work.</summary>
    public sealed record NotOurs : ClaimCheckResult;

    /// <summary>The collection has it, and geometry proves it.</summary>
    public sealed record Proven(Identification Identification) : ClaimCheckResult;

    /// <summary>The collection has a work of that name, and geometry does not find it in the photo.</summary>
    public sealed record Contradicted(string Title) : ClaimCheckResult;
}
