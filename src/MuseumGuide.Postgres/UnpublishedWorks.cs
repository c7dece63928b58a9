namespace MuseumGuide.Postgres;

/// <summary>Notes which works an import has changed, and tells every instance when it begins to.</summary>
internal static class UnpublishedWorks
{
    /// <summary>Notes one work, <c>@Id</c>.</summary>
    public const string Mark = $"""
        SELECT {Announce} WHERE NOT EXISTS (SELECT 1 FROM unpublished);
        INSERT INTO unpublished (artwork_id) VALUES (@Id) ON CONFLICT DO NOTHING;
        """;

    /// <summary>What a statement selects to wake every <see cref="PostgresImportSignal"/> when it is committed.
    /// </summary>
    public const string Announce = $"pg_notify('{Channel}', '')";

    /// <summary>Where it is heard.</summary>
    public const string Channel = "museum_guide_import";
}
