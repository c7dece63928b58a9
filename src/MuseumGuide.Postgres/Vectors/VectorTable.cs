using System.Globalization;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Postgres.Vectors;

/// <summary>The table of one space, and the statements over it.</summary>
internal sealed class VectorTable
{
    // Taken while a table is made, so that two who begin at once do not meet.
    private const long Lock = 0x4D47_5645_4354;

    public const string HasSpaces = "SELECT to_regclass('museum_guide_vectors.spaces') IS NOT NULL";

    public const string ReadDimensions = "SELECT dimensions FROM museum_guide_vectors.spaces WHERE model = $1";

    /// <exception cref="ArgumentException">The model's name has other marks than small letters, digits and hyphens.
    /// </exception>
    public VectorTable(VectorSpace space)
    {
        if (!space.Model.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            throw new ArgumentException("A model's name has small letters, digits and hyphens.", nameof(space));

        var name = $"museum_guide_vectors.\"{space.Model}\"";
        var type = string.Create(CultureInfo.InvariantCulture, $"halfvec({space.Dimensions})");
        Make = $"""
            SELECT pg_advisory_xact_lock({Lock});
            CREATE EXTENSION IF NOT EXISTS vector;
            CREATE SCHEMA IF NOT EXISTS museum_guide_vectors;
            CREATE TABLE IF NOT EXISTS museum_guide_vectors.spaces (
              model text PRIMARY KEY, dimensions integer NOT NULL);
            INSERT INTO museum_guide_vectors.spaces (model, dimensions)
            VALUES ('{space.Model}', {space.Dimensions}) ON CONFLICT DO NOTHING;
            CREATE TABLE IF NOT EXISTS {name} (
              artwork_id text COLLATE "C" PRIMARY KEY, embedding {type} NOT NULL);
            CREATE INDEX IF NOT EXISTS "{space.Model}-hnsw" ON {name} USING hnsw (embedding halfvec_cosine_ops);
            """;
        Upsert = $"""
            INSERT INTO {name} (artwork_id, embedding)
            SELECT v.id, v.embedding::{type} FROM unnest($1::text[], $2::text[]) AS v (id, embedding)
            ON CONFLICT (artwork_id) DO UPDATE SET embedding = excluded.embedding
            WHERE {name}.embedding <> excluded.embedding
            """;
        Remove = $"DELETE FROM {name} WHERE artwork_id = ANY ($1)";
        Fetch = $"SELECT artwork_id, embedding::real[] FROM {name} WHERE artwork_id = ANY ($1)";
        List = $"SELECT artwork_id FROM {name}";
        Count = $"SELECT count(*) FROM {name}";
        // Materialized, for else the texts would be read anew for every row that is compared.
        FindNearest = $"""
            WITH q AS MATERIALIZED (
              SELECT n, embedding::{type} AS embedding
              FROM unnest($1::text[]) WITH ORDINALITY AS texts (embedding, n))
            SELECT q.n, v.artwork_id, 1 - (v.embedding <=> q.embedding)
            FROM q CROSS JOIN LATERAL (
              SELECT t.artwork_id, t.embedding FROM {name} t ORDER BY t.embedding <=> q.embedding LIMIT $2) v
            ORDER BY q.n, v.embedding <=> q.embedding
            """;
    }

    /// <summary>Sets how many vectors a search keeps in view, and that no code is compiled for it, which takes longer
    /// than any search.</summary>
    public static string SetUp => "SELECT set_config('hnsw.ef_search', $1, true), set_config('jit', 'off', true)";

    public string Make { get; }

    public string Upsert { get; }

    public string Remove { get; }

    public string Fetch { get; }

    public string List { get; }

    public string Count { get; }

    public string FindNearest { get; }
}
