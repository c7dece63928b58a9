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

    // A search that waits longer for a connection was cut off long before; nobody waits any more when these are over,
    // and until then its connection is not there for others.
    private const int ConnectSeconds = 2;
    private const int SearchSeconds = 5;
    private const int CancellationMilliseconds = 500;

    /// <summary>Adds the store; it is connected to at first use, apart from the catalog.</summary>
    /// <param name="address">The database, as <see cref="PostgresAddress"/> reads it.</param>
    /// <param name="mostConnections">The most connections of this instance for it.</param>
    public static IServiceCollection AddPgvector(
        this IServiceCollection services, string address, int mostConnections, Action<PgvectorOptions> configure)
    {
        services.AddOptions<PgvectorOptions>().Configure(configure).ValidateDataAnnotations().ValidateOnStart();
        services.AddKeyedSingleton(Database, (_, _) =>
        {
            var settings = PostgresAddress.Parse(address);
            settings.ApplicationName ??= "museum-guide";
            settings.MaxPoolSize = mostConnections;
            settings.Timeout = ConnectSeconds;
            settings.CommandTimeout = SearchSeconds;
            settings.CancellationTimeout = CancellationMilliseconds;
            settings.TcpKeepAlive = true;
            settings.TcpKeepAliveTime = 10;
            settings.TcpKeepAliveInterval = 5;
            settings.IncludeErrorDetail = false;
            return NpgsqlDataSource.Create(settings);
        });
        return services.AddVectorStore(provider => new PgvectorStore(
            provider.GetRequiredKeyedService<NpgsqlDataSource>(Database), VectorSpace.Pictures,
            provider.GetRequiredService<IOptions<PgvectorOptions>>()));
    }
}
