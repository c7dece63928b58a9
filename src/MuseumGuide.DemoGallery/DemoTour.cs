namespace MuseumGuide.Demo;

/// <summary>A walk through the demo gallery.</summary>
public sealed record DemoTour
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Two to four sentences on what the walk is about.</summary>
    public required string Summary
    {
        get;
        init => field = value.ReplaceLineEndings(" ");
    }

    /// <summary>About how long it takes.</summary>
    public required int Minutes { get; init; }

    /// <summary>In the order they are walked to.</summary>
    public required IReadOnlyList<DemoTourStop> Stops { get; init; }
}
