namespace MuseumGuide.Visiting;

/// <summary>A way through the collection that a curator laid out.</summary>
public sealed record Tour
{
    /// <summary>The stable identifier, unique among the tours.</summary>
    public required string Id { get; init; }

    /// <summary>What the tour is called, never blank.</summary>
    public required string Title { get; init; }

    /// <summary>The BCP 47 language of the tour's texts; null when the museum does not say.</summary>
    public string? Lang { get; init; }

    /// <summary>What the tour is about, in a few sentences; null when the museum left it blank.</summary>
    public string? Summary { get; init; }

    /// <summary>About how many minutes it takes, from 1; null when the museum does not say.</summary>
    public int? MinutesAbout { get; init; }

    /// <summary>The stops in the order they are walked to, never empty.</summary>
    public required IReadOnlyList<TourStop> Stops { get; init; }
}
