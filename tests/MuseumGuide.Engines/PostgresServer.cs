using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace MuseumGuide.Engines;

/// <summary>A real PostgreSQL with pgvector on a free port, with no databases of its own but those that tests make.
/// </summary>
/// <remarks>It asks for a password, and does not wait for the disk: what is told as done outlasts the server's death,
/// not the machine's.</remarks>
public sealed class PostgresServer : IAsyncDisposable
{
    /// <summary>The superuser and its password.</summary>
    public const string User = "postgres";

    public const string Password = "museum";

    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(20);
    private readonly PostgresInstallation _installation;
    private readonly string _data;
    private readonly List<string> _mounted = [];
    private EngineProcess? _process;

    private PostgresServer(PostgresInstallation installation, string data) =>
        (_installation, _data) = (installation, data);

    public int Port { get; } = LoopbackPort.FindFree();

    /// <summary>What it wrote last.</summary>
    public string Output => _process?.Output ?? "";

    /// <summary>Makes and starts one.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL is missing, or did not start.</exception>
    public static async Task<PostgresServer> StartAsync(CancellationToken cancellationToken)
    {
        var installation = PostgresInstallation.Find();
        var data = Path.Combine("/var/tmp", $"museum-guide-{Guid.NewGuid():N}");
        var server = new PostgresServer(installation, data);
        try
        {
            await server.MakeAsync(cancellationToken);
            await server.StartAgainAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>The address of one of its databases, as DATABASE_URL takes it.</summary>
    public string AddressOf(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"postgres://{User}:{Password}@127.0.0.1:{Port}/{database}");

    /// <summary>Makes an empty database.</summary>
    /// <param name="template">A database that nobody is connected to, to begin with a copy of it.</param>
    /// <returns>Its name.</returns>
    public async Task<string> CreateDatabaseAsync(CancellationToken cancellationToken, string template = "template0")
    {
        var name = $"museum_{Guid.NewGuid():N}";
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}", cancellationToken);
        return name;
    }

    /// <summary>Copies a database as a backup does, into a file of the server's, and puts it back as another one.
    /// </summary>
    /// <returns>The name of the database that was restored.</returns>
    public async Task<string> DumpAndRestoreAsync(string database, CancellationToken cancellationToken)
    {
        var file = $"{_data}-{database}.dump";
        try
        {
            await EngineProcess.RunAsync(
                ProgramOf("pg_dump"), ArgumentsOf("pg_dump", "-Fc", "-f", file, "-d", AddressOf(database)),
                cancellationToken);
            var restored = await CreateDatabaseAsync(cancellationToken);
            await EngineProcess.RunAsync(
                ProgramOf("pg_restore"),
                ArgumentsOf("pg_restore", "--no-owner", "--exit-on-error", "-d", AddressOf(restored), file),
                cancellationToken);
            return restored;
        }
        finally
        {
            File.Delete(Path.Join(_installation.Root, file));
        }
    }

    /// <summary>Executes statements as the superuser.</summary>
    public async Task ExecuteAsync(
        string sql, CancellationToken cancellationToken, string database = "postgres")
    {
        await using var connection = await OpenAsync(database, cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Asks the superuser's question, which has one answer.</summary>
    public async Task<T> AskAsync<T>(
        string sql, CancellationToken cancellationToken, string database = "postgres")
    {
        await using var connection = await OpenAsync(database, cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <summary>Lets it speak TLS as well, from a moment later on.</summary>
    public async Task UseTlsAsync(TlsCertificate certificate, CancellationToken cancellationToken)
    {
        await WriteOwnFileAsync("tls.pem", certificate.File, cancellationToken);
        await WriteOwnFileAsync("tls.key", certificate.KeyFile, cancellationToken);
        foreach (var setting in (string[])["ssl_cert_file = 'tls.pem'", "ssl_key_file = 'tls.key'", "ssl = on"])
            await ExecuteAsync($"ALTER SYSTEM SET {setting}", cancellationToken);
        await ExecuteAsync("SELECT pg_reload_conf()", cancellationToken);
    }

    /// <summary>Ends it as a restart does: connections are cut, nothing is lost.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_process is not { } process) return;
        process.Signal("INT");
        await process.WaitForExitAsync(LongestStop, cancellationToken);
        await process.DisposeAsync();
        _process = null;
    }

    /// <summary>Kills all of its processes at once.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process) await process.DisposeAsync();
        _process = null;
    }

    /// <summary>Stops its processes where they are; connections stay open and nothing is answered.</summary>
    public void Freeze() => _process?.SignalAll("STOP");

    /// <summary>Lets them go on.</summary>
    public void Thaw() => _process?.SignalAll("CONT");

    /// <summary>Starts it on the same port over the same data, and waits until it answers.</summary>
    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        var process = EngineProcess.Start(
            ProgramOf("postgres"),
            ArgumentsOf(
                "postgres", "-D", _data, "-p", Port.ToString(CultureInfo.InvariantCulture),
                "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
                "-c", "dynamic_shared_memory_type=mmap", "-c", "fsync=off", "-c", "max_connections=200",
                "-c", "shared_buffers=64MB"));
        _process = process;
        var started = Stopwatch.GetTimestamp();
        while (!await AnswersAsync(cancellationToken))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(started) > LongestStart)
                throw new InvalidOperationException($"PostgreSQL did not start: {process.Output}");
            await Task.Delay(20, cancellationToken);
        }
    }

    /// <summary>Mounts a small disk where the server can keep a tablespace.</summary>
    /// <returns>Its folder as the server sees it; null where there is no right to mount.</returns>
    public async Task<string?> TryMountDiskAsync(int megabytes, CancellationToken cancellationToken)
    {
        var folder = $"{_data}-disk-{_mounted.Count}";
        var outside = Path.Join(_installation.Root, folder);
        Directory.CreateDirectory(outside);
        try
        {
            var size = string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m,mode=0777");
            await EngineProcess.RunAsync("mount", ["-t", "tmpfs", "-o", size, "tmpfs", outside], cancellationToken);
        }
        catch (InvalidOperationException)
        {
            Directory.Delete(outside);
            return null;
        }

        _mounted.Add(outside);
        // The server insists that the folder is its own.
        var inside = Path.Join(folder, "space");
        await EngineProcess.RunAsync(ProgramOf("mkdir"), ArgumentsOf("/bin/mkdir", inside), cancellationToken);
        return inside;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        foreach (var disk in _mounted)
        {
            await EngineProcess.RunAsync("umount", [disk], CancellationToken.None);
            Directory.Delete(disk);
        }

        var folder = Path.Join(_installation.Root, _data);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    // Only the server itself makes a file of the owner that it insists on.
    private async Task WriteOwnFileAsync(string name, string source, CancellationToken cancellationToken)
    {
        var bytes = Convert.ToBase64String(await File.ReadAllBytesAsync(source, cancellationToken));
        await ExecuteAsync(
            $"COPY (SELECT '{bytes}') TO PROGRAM 'umask 077; base64 -d > {name}'", cancellationToken);
    }

    private async Task MakeAsync(CancellationToken cancellationToken)
    {
        var password = _data + "-password";
        await File.WriteAllTextAsync(Path.Join(_installation.Root, password), Password, cancellationToken);
        try
        {
            await EngineProcess.RunAsync(
                ProgramOf("initdb"),
                ArgumentsOf(
                    "initdb", "-D", _data, "-U", User, "-A", "scram-sha-256", $"--pwfile={password}",
                    "--locale=C.UTF-8", "-E", "UTF8", "--no-sync"),
                cancellationToken);
        }
        finally
        {
            File.Delete(Path.Join(_installation.Root, password));
        }
    }

    private string ProgramOf(string name) => _installation.IsApart ? "chroot"
        : Environment.IsPrivilegedProcess ? "setpriv"
        : $"{_installation.Programs}/{name}";

    // PostgreSQL refuses to be run by root.
    private IEnumerable<string> ArgumentsOf(string name, params IEnumerable<string> arguments)
    {
        string[] user = _installation.IsApart ? ["--userspec=postgres:postgres", _installation.Root]
            : Environment.IsPrivilegedProcess ? ["--reuid=postgres", "--regid=postgres", "--clear-groups"]
            : [];
        return user.Length == 0 ? arguments : [.. user, Path.Combine(_installation.Programs, name), .. arguments];
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await OpenAsync("postgres", cancellationToken);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private async Task<NpgsqlConnection> OpenAsync(string database, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = Port,
            Username = User,
            Password = Password,
            Database = database,
            Pooling = false,
            Timeout = 5,
        }.ToString());
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
}
