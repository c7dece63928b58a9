using Microsoft.Data.Sqlite;

namespace MuseumGuide.Benchmarks.Scale;

/// <summary>Fills a catalog's database with works that have nothing but what the index is built from.</summary>
internal static class SyntheticCatalog
{
    /// <summary>Beyond those of works that were imported.</summary>
    public const long FirstKey = 1_000_000_000;

    /// <param name="describe">Hashes, embedding and postings of each work.</param>
    public static void Write(
        string path, int works, Func<int, (byte[] Hashes, byte[] Embedding, byte[] Postings)> describe)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var artwork = connection.CreateCommand();
        artwork.CommandText = """
            INSERT INTO artworks (key, id, row_fingerprint, other_fields) VALUES ($key, $id, '', '{}');
            INSERT INTO reference_data (artwork_key, hashes, embedding, postings)
            VALUES ($key, $hashes, $embedding, $postings);
            """;
        var parameters = ((string[])["$key", "$id", "$hashes", "$embedding", "$postings"])
            .ToDictionary(name => name, name => artwork.Parameters.AddWithValue(name, DBNull.Value));
        for (var slot = 0; slot < works; slot++)
        {
            var (hashes, embedding, postings) = describe(slot);
            parameters["$key"].Value = FirstKey + slot;
            parameters["$id"].Value = $"work-{slot:00000000}";
            parameters["$hashes"].Value = hashes;
            parameters["$embedding"].Value = embedding;
            parameters["$postings"].Value = postings;
            artwork.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
