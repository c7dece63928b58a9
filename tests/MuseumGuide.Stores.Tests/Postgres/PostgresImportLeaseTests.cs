using MuseumGuide.Catalog;
using MuseumGuide.Conformance;

namespace MuseumGuide.Stores.Tests.Postgres;

public sealed class PostgresImportLeaseTests(SharedServer shared) : IAsyncLifetime
{
    private const string Holders = """
        FROM pg_locks l JOIN pg_database d ON d.oid = l.database
        WHERE l.locktype = 'advisory' AND d.datname = current_database()
        """;

    private const string CutHolder = $"SELECT pg_terminate_backend(l.pid) {Holders}";
    private const string CountHolders = $"SELECT count(*) {Holders}";

    private string _address = null!;
    private PostgresStores _one = null!;
    private PostgresStores _other = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _address = await shared.CreateMigratedAsync(Cancellation);
        _one = new PostgresStores(PostgresStores.Open(_address));
        _other = new PostgresStores(PostgresStores.Open(_address));
    }

    public async ValueTask DisposeAsync()
    {
        await _one.DisposeAsync();
        await _other.DisposeAsync();
    }

    [Fact]
    public async Task A_second_importer_is_refused_until_the_first_ends()
    {
        await using (await _one.All.Imports.TryAcquireLeaseAsync(Cancellation))
            Assert.Null(await _other.All.Imports.TryAcquireLeaseAsync(Cancellation));

        await using var second = await _other.All.Imports.TryAcquireLeaseAsync(Cancellation);
        Assert.NotNull(second);
    }

    [Fact]
    public async Task An_importer_whose_connection_was_cut_writes_nothing_once_another_has_begun()
    {
        await using var first = await _one.All.Imports.TryAcquireLeaseAsync(Cancellation);
        await CutHolderAsync();
        await using var second = await _other.All.Imports.TryAcquireLeaseAsync(Cancellation);
        Assert.NotNull(second);

        var error = await Assert.ThrowsAsync<CatalogException>(
            () => _one.All.Imports.SaveAsync(ImportedArtworks.Create("late"), Cancellation));
        await Assert.ThrowsAsync<CatalogException>(() => _one.All.Imports.PublishAsync(Cancellation));
        await _other.All.Imports.SaveAsync(ImportedArtworks.Create("a"), Cancellation);

        Assert.Equal(
            "postgres failed to save an artwork: its connection was cut and another import has begun since; start "
            + "this one again when that has ended.",
            error.Message);
        Assert.Null(await _other.All.Catalog.FindAsync("late", Cancellation));
        Assert.NotNull(await _other.All.Catalog.FindAsync("a", Cancellation));
    }

    [Fact]
    public async Task An_importer_whose_connection_was_cut_goes_on_and_takes_the_right_again_where_nobody_has_it()
    {
        await using var first = await _one.All.Imports.TryAcquireLeaseAsync(Cancellation);
        await CutHolderAsync();

        await _one.All.Imports.SaveAsync(ImportedArtworks.Create("a"), Cancellation);

        Assert.NotNull(await _one.All.Catalog.FindAsync("a", Cancellation));
        while (await CountLocksAsync() == 0) await Task.Delay(50, Cancellation);
        Assert.Null(await _other.All.Imports.TryAcquireLeaseAsync(Cancellation));
    }

    private async Task CutHolderAsync()
    {
        await ExecuteAsync(CutHolder);
        while (await CountLocksAsync() > 0) await Task.Delay(10, Cancellation);
    }

    private async Task<long> CountLocksAsync() => await (await shared.StartedAsync(Cancellation))
        .AskAsync<long>(CountHolders, Cancellation, _address[(_address.LastIndexOf('/') + 1)..]);

    private async Task ExecuteAsync(string sql) => await (await shared.StartedAsync(Cancellation))
        .ExecuteAsync(sql, Cancellation, _address[(_address.LastIndexOf('/') + 1)..]);
}
