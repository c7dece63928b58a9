namespace MuseumGuide.Demo;

/// <summary>One work that a walk leads to.</summary>
public sealed record DemoTourStop
{
    /// <summary>The number of the work on the wall.</summary>
    public required string StopNumber { get; init; }

    /// <summary>How to come here from the stop before, in words and without steps.</summary>
    public required string Directions
    {
        get;
        init => field = value.ReplaceLineEndings(" ");
    }

    /// <summary>What is said at the work.</summary>
    public required string Note
    {
        get;
        init => field = value.ReplaceLineEndings(" ");
    }
}
