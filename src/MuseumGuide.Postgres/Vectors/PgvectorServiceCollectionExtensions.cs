using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Vectors;
using Npgsql;

namespace MuseumGuide.Postgres.Vectors;

/// <summary>Chooses PostgreSQL with pgvector as the vector store.</summary>
public static class PgvectorServiceCollectionExtensions
{
    private const string Database = "vectors";

    /// <summary>Adds the store over a database that need not be the catalog's.</summary>
    /// <param name="database">How to connect to it.</param>
    public static IServiceCollection AddPgvector(
        this IServiceCollection services, NpgsqlConnectionStringBuilder database, Action<PgvectorOptions> configure)
    {
        services.AddOptions<PgvectorOptions>().Configure(configure).ValidateDataAnnotations().ValidateOnStart();
        services.AddKeyedSingleton(Database, (_, _) => NpgsqlDataSource.Create(database));
        return services.AddVectorStore(provider => new PgvectorStore(
            provider.GetRequiredKeyedService<NpgsqlDataSource>(Database), VectorSpace.Pictures,
            provider.GetRequiredService<IOptions<PgvectorOptions>>()));
    }
}
