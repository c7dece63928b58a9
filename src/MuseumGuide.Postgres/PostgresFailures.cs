using System.Data.Common;
using System.Net.Sockets;
using System.Security.Authentication;
using MuseumGuide.Catalog;
using Npgsql;

namespace MuseumGuide.Postgres;

/// <summary>What went wrong with PostgreSQL: whether it may pass, and how it is told.</summary>
internal static class PostgresFailures
{
    private const string ConnectionTrouble = "08";

    /// <summary>Whether the database failed, rather than the guide's own code.</summary>
    public static bool IsFailure(Exception error) =>
        error is DbException or SocketException or IOException or TimeoutException or InvalidDataException;

    /// <summary>Whether the connection is of no more use, and so perhaps every other that was open.</summary>
    public static bool IsBroken(Exception error) => error switch
    {
        PostgresException refusal => refusal.SqlState.StartsWith(ConnectionTrouble, StringComparison.Ordinal)
            || refusal.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown
                or PostgresErrorCodes.CannotConnectNow,
        NpgsqlException { InnerException: IOException or SocketException } => true,
        _ => error is SocketException or IOException,
    };

    /// <summary>Whether the same may well be done a moment later.</summary>
    /// <param name="hasConnected">Whether it was the server's answer that failed, not the way to it: what it took too
    /// long for once will take too long again.</param>
    public static bool MayPass(Exception error, bool hasConnected) =>
        IsBroken(error)
        || error is PostgresException
        {
            SqlState: PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.SerializationFailure
                or PostgresErrorCodes.DeadlockDetected,
        }
        || (!hasConnected && (error is TimeoutException or NpgsqlException { InnerException: TimeoutException }));

    /// <summary>Puts a failure in the operator's words. Names of users and databases may stand there, never a
    /// password.</summary>
    public static CatalogException Tell(string operation, Exception error)
    {
        var told = error switch
        {
            PostgresException refusal => Advice(refusal),
            NpgsqlException { InnerException: AuthenticationException } =>
                "the server has no certificate that is trusted for that name; see sslmode and sslrootcert of "
                + "DATABASE_URL.",
            _ => null,
        };
        return new CatalogException(
            PostgresDatabase.SystemName, operation, told is null ? error : new InvalidDataException(told, error));
    }

    private static string? Advice(PostgresException refusal) => refusal.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"{refusal.MessageText}; see the user and the password of DATABASE_URL.",
        PostgresErrorCodes.InvalidCatalogName =>
            $"{refusal.MessageText}; create it, or see the end of DATABASE_URL.",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"{refusal.MessageText}; the user of DATABASE_URL needs the right to create schemas in its database: "
            + "GRANT CREATE ON DATABASE, by its owner.",
        PostgresErrorCodes.TooManyConnections =>
            $"{refusal.MessageText}; allow more on the server, or fewer to each instance "
            + "(MuseumGuide__Storage__Postgres__MaxConnections).",
        PostgresErrorCodes.DiskFull =>
            $"{refusal.MessageText}; the server's disk is full, reading goes on.",
        PostgresErrorCodes.ReadOnlySqlTransaction =>
            $"{refusal.MessageText}; DATABASE_URL leads to a standby, or the server takes no changes just now.",
        _ => null,
    };
}
