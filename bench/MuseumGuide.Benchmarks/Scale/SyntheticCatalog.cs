using Microsoft.Data.Sqlite;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Benchmarks.Scale;

/// <summary>Fills a catalog's database with works that have nothing but what the index is built from.</summary>
internal static class SyntheticCatalog
{
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
            parameters["$key"].Value = slot + 1;
            parameters["$id"].Value = $"work-{slot:00000000}";
            parameters["$hashes"].Value = hashes;
            parameters["$embedding"].Value = embedding;
            parameters["$postings"].Value = postings;
            artwork.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>Makes it what an import has published.</summary>
    public static void Publish(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE state SET generation = 1; UPDATE describing SET version = $version";
        command.Parameters.AddWithValue("$version", ReferenceDescriber.Version);
        command.ExecuteNonQuery();
    }
}
