using System.ComponentModel.DataAnnotations;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Postgres;

/// <summary>How PostgreSQL is reached, and how long anybody waits for it. Reasons for the numbers:
/// docs/decisions/0015.</summary>
public sealed class PostgresOptions
{
    /// <summary>The database, as <see cref="PostgresAddress"/> reads it. No default.</summary>
    [Required]
    public string Address { get; set; } = "";

    /// <summary>Which index this program reads and writes: each version of the describing code has one of its own.
    /// Default: this program's version.</summary>
    [RegularExpression("[a-z0-9_]{1,32}")]
    public string IndexEdition { get; set; } = ReferenceDescriber.Version;

    /// <summary>The most connections of this instance, beside one that listens and one while it imports. Default 10.
    /// </summary>
    [Range(2, 500)]
    public int MaxConnections { get; set; } = 10;

    /// <summary>Longest time to connect, or to wait for a free connection. Default 2 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:30")]
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Longest time that the server may be silent while it answers a visitor's request. Default 5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan CommandTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The same for one step of an import, and for reading what the index is built from. Default 60 s.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan ImportTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The same for bringing the database to the present schema, waiting for another instance that does so
    /// included. Default 15 min.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan MigrationTimeout { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How long after connections began to fail requests are tried again; from then on they fail at once.
    /// Default 5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The same for an import, which has nobody waiting for it. Default 60 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan ImportPatience { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Time between two looks for an import while the server tells of them by itself. Default 5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1000000", "00:10:00")]
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(5);
}
