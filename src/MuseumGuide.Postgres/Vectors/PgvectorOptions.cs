using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Postgres.Vectors;

/// <summary>How vectors are searched in PostgreSQL.</summary>
public sealed class PgvectorOptions
{
    /// <summary>Vectors that a search keeps in view: more find more and take longer. Default 200:
    /// docs/decisions/0017-vector-stores.md.</summary>
    [Range(1, 1_000)]
    public int EfSearch { get; set; } = 200;

    /// <summary>Time that one step of making or filling the table may take. Default 60 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan WriteTimeout { get; set; } = TimeSpan.FromSeconds(60);
}
