using System.Data;
using Microsoft.Extensions.Options;
using MuseumGuide.Catalog;
using Npgsql;

namespace MuseumGuide.Postgres;

/// <summary>The database that the instances of a guide share. Its schema is made and migrated at first use.</summary>
/// <remarks>Where the connection fails, reads and changes are tried again for a while; a change whose end is unknown
/// only if doing it twice is doing it once. Nothing waits longer than <see cref="PostgresOptions"/> says.</remarks>
public sealed class PostgresDatabase : IAsyncDisposable
{
    internal const string SystemName = "postgres";

    /// <summary>The schema that everything is in but the indexes, see <see cref="IndexEdition"/>.</summary>
    internal const string Schema = "museum_guide";

    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(500);
    private readonly TimeProvider _time;
    private readonly NpgsqlDataSource _source;
    private readonly string _apart;
    private readonly Outage _outage;
    private readonly SemaphoreSlim _migrating = new(1);
    private volatile bool _isMigrated;

    /// <exception cref="FormatException">The address cannot be read.</exception>
    public PostgresDatabase(IOptions<PostgresOptions> options, TimeProvider time)
    {
        Options = options.Value;
        _time = time;
        _outage = new Outage(time);
        var settings = PostgresAddress.Parse(Options.Address);
        settings.ApplicationName ??= "museum-guide";
        settings.SearchPath = IndexEdition.PathOf(Options.IndexEdition);
        settings.Timeout = SecondsOf(Options.ConnectTimeout);
        settings.CommandTimeout = SecondsOf(Options.CommandTimeout);
        settings.CancellationTimeout = 1_000;
        settings.MaxPoolSize = Options.MaxConnections;
        settings.TcpKeepAlive = true;
        settings.TcpKeepAliveTime = 10;
        settings.TcpKeepAliveInterval = 5;
        settings.IncludeErrorDetail = false;
        _source = NpgsqlDataSource.Create(settings);
        Address = $"{settings.Host}/{settings.Database}";
        settings.Pooling = false;
        _apart = settings.ConnectionString;
    }

    internal PostgresOptions Options { get; }

    /// <summary>Host and database, without user and password.</summary>
    internal string Address { get; }

    /// <summary>Makes the schema or brings an older one to the present version, once for all instances.</summary>
    /// <returns>The database's version, which may be newer than this program's.</returns>
    /// <exception cref="CatalogException">It cannot be reached, refuses, or is of a program that is too new.
    /// </exception>
    public async Task<int> MigrateAsync(CancellationToken cancellationToken) =>
        (await ReadAsync("migrate the database", SchemaVersion.ReadAsync, cancellationToken))!.Version;

    /// <summary>Looks at the database without changing it.</summary>
    /// <exception cref="CatalogException">It cannot be reached, or refuses.</exception>
    public Task<PostgresFindings> InspectAsync(CancellationToken cancellationToken) => AttemptAsync(
        "inspect the database", new Attempt(TimeSpan.Zero) { Migrates = false },
        Using((connection, _, token) => PostgresInspection.RunAsync(connection, Options.IndexEdition, token)),
        cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync();
        _migrating.Dispose();
    }

    /// <summary>Reads, and reads again where the connection failed.</summary>
    internal Task<T> ReadAsync<T>(
        string operation, Func<NpgsqlConnection, CancellationToken, Task<T>> read,
        CancellationToken cancellationToken, bool isImport = false) => AttemptAsync(
        operation, Attempt.Of(Options, isImport), Using((connection, _, token) => read(connection, token)),
        cancellationToken);

    /// <summary>Does everything or nothing; again where it is not known which, so it must bear being done twice.
    /// </summary>
    internal Task<T> ChangeAsync<T>(
        string operation, Func<NpgsqlConnection, CancellationToken, Task<T>> change,
        CancellationToken cancellationToken, bool isImport = false) =>
        ChangeAsync(operation, Attempt.Of(Options, isImport), change, cancellationToken);

    /// <summary>Does everything or nothing, and never twice: fails where it is not known which.</summary>
    internal Task<T> ChangeOnceAsync<T>(
        string operation, Func<NpgsqlConnection, CancellationToken, Task<T>> change,
        CancellationToken cancellationToken, bool isImport = false) =>
        ChangeAsync(operation, Attempt.Of(Options, isImport) with { Once = true }, change, cancellationToken);

    /// <summary>Begins to read what is too much to hold; the connection is given back with the reader's disposal.
    /// </summary>
    /// <remarks>What fails later is to be told by <see cref="Fail"/>.</remarks>
    internal Task<NpgsqlDataReader> OpenReaderAsync(
        string operation, string sql, CancellationToken cancellationToken) => AttemptAsync(
        operation, Attempt.Of(Options, isImport: false),
        async (progress, token) =>
        {
            var connection = await _source.OpenConnectionAsync(token);
            try
            {
                progress.HasConnected = true;
                await using var command = new NpgsqlCommand(sql, connection);
                command.CommandTimeout = SecondsOf(Options.ImportTimeout);
                return await command.ExecuteReaderAsync(
                    CommandBehavior.SequentialAccess | CommandBehavior.CloseConnection, token);
            }
            catch
            {
                await connection.DisposeAsync();
                throw;
            }
        },
        cancellationToken);

    /// <summary>Notes and tells a failure that is not tried again.</summary>
    internal CatalogException Fail(string operation, Exception error)
    {
        if (PostgresFailures.IsBroken(error)) _source.Clear();
        return PostgresFailures.Tell(operation, error);
    }

    /// <summary>Opens a connection that is shared with nobody, and ends with its disposal.</summary>
    internal async Task<NpgsqlConnection> OpenApartAsync(CancellationToken cancellationToken)
    {
        await EnsureMigratedAsync(cancellationToken);
        var connection = new NpgsqlConnection(_apart);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static int SecondsOf(TimeSpan time) => (int)Math.Ceiling(time.TotalSeconds);

    private Task<T> ChangeAsync<T>(
        string operation, Attempt attempt, Func<NpgsqlConnection, CancellationToken, Task<T>> change,
        CancellationToken cancellationToken) => AttemptAsync(
        operation, attempt,
        Using(async (connection, progress, token) =>
        {
            await using var transaction = await connection.BeginTransactionAsync(token);
            var result = await change(connection, token);
            progress.IsEnding = true;
            // Whoever gives up from here on does not know whether it was done; so only time ends it. What ends an
            // import's change waits for the server's disk.
            await using var commit = new NpgsqlCommand("COMMIT", connection);
            commit.CommandTimeout = SecondsOf(attempt.IsImport ? Options.ImportTimeout : Options.CommandTimeout);
            await commit.ExecuteNonQueryAsync(CancellationToken.None);
            return result;
        }),
        cancellationToken);

    private Func<Progress, CancellationToken, Task<T>> Using<T>(
        Func<NpgsqlConnection, Progress, CancellationToken, Task<T>> work) => async (progress, token) =>
    {
        await using var connection = await _source.OpenConnectionAsync(token);
        progress.HasConnected = true;
        return await work(connection, progress, token);
    };

    private async Task<T> AttemptAsync<T>(
        string operation, Attempt attempt, Func<Progress, CancellationToken, Task<T>> work,
        CancellationToken cancellationToken)
    {
        for (var pause = TimeSpan.FromMilliseconds(50); ; pause = Shorter(pause * 2, LongestPause))
        {
            if (_outage.FindVerdict(attempt.Patience) is { } verdict)
                throw PostgresFailures.Tell(operation, verdict);
            var progress = new Progress();
            try
            {
                if (attempt.Migrates) await EnsureMigratedAsync(cancellationToken);
                var result = await work(progress, cancellationToken);
                _outage.End();
                return result;
            }
            catch (Exception error) when (PostgresFailures.IsFailure(error))
            {
                if (!MayRepeat(error, attempt, progress)) throw PostgresFailures.Tell(operation, error);
            }

            await Task.Delay(pause, _time, cancellationToken);
        }
    }

    private bool MayRepeat(Exception error, Attempt attempt, Progress progress)
    {
        // The pool keeps what was open before a restart, and would hand out one dead connection after the other.
        if (PostgresFailures.IsBroken(error)) _source.Clear();
        if (!PostgresFailures.MayPass(error, progress.HasConnected)) return false;
        _outage.Note(error);
        return !(attempt.Once && progress.IsEnding) && _outage.IsShorterThan(attempt.Patience);
    }

    private async Task EnsureMigratedAsync(CancellationToken cancellationToken)
    {
        if (_isMigrated) return;
        if (!await _migrating.WaitAsync(Options.ConnectTimeout, cancellationToken))
            throw new TimeoutException("The database is just being brought to the present schema, or hangs.");
        try
        {
            if (_isMigrated) return;
            await using var connection = await _source.OpenConnectionAsync(cancellationToken);
            await PostgresMigrator.MigrateAsync(
                connection, Options.IndexEdition, SecondsOf(Options.MigrationTimeout), cancellationToken);
            _isMigrated = true;
        }
        finally
        {
            _migrating.Release();
        }
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private sealed record Attempt(TimeSpan Patience)
    {
        public bool IsImport { get; init; }

        public bool Once { get; init; }

        public bool Migrates { get; init; } = true;

        public static Attempt Of(PostgresOptions options, bool isImport) =>
            new(isImport ? options.ImportPatience : options.Patience) { IsImport = isImport };
    }

    private sealed class Progress
    {
        public bool HasConnected { get; set; }

        public bool IsEnding { get; set; }
    }
}
