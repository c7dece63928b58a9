namespace MuseumGuide.Demo;

/// <summary>The texts of a work in another language.</summary>
public sealed record DemoTexts
{
    public required string Title { get; init; }

    /// <summary>One paragraph: what is seen, then what lies behind it.</summary>
    public required string Description
    {
        get;
        init => field = value.ReplaceLineEndings(" ");
    }

    /// <summary>One or two sentences on what is seen.</summary>
    public required string AltText
    {
        get;
        init => field = value.ReplaceLineEndings(" ");
    }

    /// <summary>The parts to explore, in this language; empty where only the work's own are there.</summary>
    public IReadOnlyList<DemoRegion> Regions { get; init; } = [];
}
