namespace MuseumGuide.Importing;

/// <summary>What an import did.</summary>
public sealed record ImportReport
{
    /// <summary>The collection folder.</summary>
    public required string Source { get; init; }

    /// <summary>When it started, UTC.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Works that were not there before.</summary>
    public int Added { get; init; }

    /// <summary>Works whose row, picture or describing code had changed.</summary>
    public int Updated { get; init; }

    /// <summary>Works that were stored already just so.</summary>
    public int Unchanged { get; init; }

    /// <summary>Works removed because the source no longer has them.</summary>
    public int Removed { get; init; }

    /// <summary>Whether works stayed that mirroring would have removed, because rows without a readable id might be
    /// theirs.</summary>
    public bool RemovalHeld { get; init; }

    /// <summary>The rows that were not imported, in the order of the file.</summary>
    public required IReadOnlyList<RefusedRow> Refused { get; init; }

    /// <summary>The works among those taken whose texts have findings, in the order of the file.</summary>
    public IReadOnlyList<LintedWork> Linted { get; init; } = [];

    /// <summary>The tours that the collection has now, or null when they were left as they are: the folder has no
    /// <c>tours.csv</c>, or nothing in it could be taken.</summary>
    public int? Tours { get; init; }

    /// <summary>The rows of <c>tours.csv</c> that were not imported, in the order of the file, each with its tour's id;
    /// line 1 when the file cannot be read at all.</summary>
    public IReadOnlyList<RefusedRow> RefusedTourRows { get; init; } = [];

    /// <summary>The generation published, or null when there was nothing new to publish.</summary>
    public long? Generation { get; init; }
}
