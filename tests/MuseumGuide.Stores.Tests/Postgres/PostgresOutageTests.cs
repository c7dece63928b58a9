using System.Collections.Concurrent;
using System.Diagnostics;
using MuseumGuide.Catalog;
using MuseumGuide.Conformance;
using MuseumGuide.Engines;
using MuseumGuide.Postgres;

namespace MuseumGuide.Stores.Tests.Postgres;

public sealed class PostgresOutageTests(OutageServer outage) : IClassFixture<OutageServer>, IAsyncLifetime
{
    private const int Readers = 6;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(300);
    private readonly ConcurrentQueue<Exception> _failures = new();
    private readonly ConcurrentQueue<string> _saved = new();
    private readonly PostgresServer _server = outage.Server;
    private string _address = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        _address = _server.AddressOf(await _server.CreateDatabaseAsync(Cancellation));

    public ValueTask DisposeAsync()
    {
        _server.Thaw();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_restart_under_load_fails_no_call_and_loses_no_work_that_was_stored(bool isKilled)
    {
        await using var stores = Open(options => options.Patience = TimeSpan.FromSeconds(20));
        await using var lease = await stores.All.Imports.TryAcquireLeaseAsync(Cancellation);
        await stores.All.Imports.SaveAsync(ImportedArtworks.Create("first"), Cancellation);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        Task[] load =
        [
            .. Enumerable.Range(0, Readers).Select(_ => RepeatAsync(() => ReadAsync(stores), ending.Token)),
            RepeatAsync(() => SaveAsync(stores), ending.Token),
        ];
        await Task.Delay(Moment, Cancellation);

        if (isKilled) await _server.KillAsync();
        else await _server.StopAsync(Cancellation);
        await Task.Delay(Moment, Cancellation);
        await _server.StartAgainAsync(Cancellation);
        var before = _saved.Count;
        while (_saved.Count < before + 5 && _failures.IsEmpty) await Task.Delay(10, Cancellation);
        await ending.CancelAsync();
        await Task.WhenAll(load);

        Assert.Empty(_failures);
        Assert.Equal(
            _saved.Order(), (await stores.All.Imports.ReadRowFingerprintsAsync(Cancellation)).Keys
                .Intersect(_saved).Order());
    }

    [Fact]
    public async Task A_server_that_is_away_fails_calls_soon_then_at_once_and_serves_again_when_it_is_back()
    {
        await using var stores = Open(options => options.Patience = TimeSpan.FromSeconds(1));
        Assert.Equal(0, await stores.All.Catalog.CountAsync(Cancellation));
        await _server.StopAsync(Cancellation);

        await Assert.ThrowsAsync<CatalogException>(() => stores.All.Catalog.CountAsync(Cancellation));
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < 100; i++)
            await Assert.ThrowsAsync<CatalogException>(() => stores.All.Catalog.CountAsync(Cancellation));
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(20), "Each call waited.");
        await Assert.ThrowsAsync<CatalogException>(
            () => stores.All.Search.SearchAsync(new CollectionQuery { Words = "moon" }, Cancellation));

        await _server.StartAgainAsync(Cancellation);
        Assert.Equal(0, await UntilServedAsync(() => stores.All.Catalog.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task A_server_that_answers_no_more_holds_no_call_for_long_and_the_pool_recovers()
    {
        await using var stores = Open(options =>
        {
            (options.CommandTimeout, options.ConnectTimeout) = (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
            (options.Patience, options.MaxConnections) = (TimeSpan.FromSeconds(1), 4);
        });
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => stores.All.Catalog.CountAsync(Cancellation)));
        _server.Freeze();

        var ends = Enumerable.Range(0, 8)
            .Select(_ => Assert.ThrowsAsync<CatalogException>(() => stores.All.Catalog.CountAsync(Cancellation)));
        await Task.WhenAll(ends).WaitAsync(TimeSpan.FromSeconds(20), Cancellation);

        _server.Thaw();
        Assert.Equal(0, await UntilServedAsync(() => stores.All.Catalog.CountAsync(Cancellation)));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => stores.All.Catalog.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task A_network_that_is_cut_for_a_moment_fails_no_call()
    {
        await using var proxy = FaultyProxy.Start(_server.Port);
        await using var stores = OpenThrough(proxy);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => stores.All.Catalog.CountAsync(Cancellation)));

        proxy.Cut();
        var calls = Enumerable.Range(0, 5).Select(_ => stores.All.Catalog.CountAsync(Cancellation)).ToArray();
        await Task.Delay(Moment, Cancellation);
        proxy.Mend();

        Assert.All(await Task.WhenAll(calls), count => Assert.Equal(0, count));
    }

    [Fact]
    public async Task A_network_that_passes_nothing_on_ends_a_call_and_is_used_again()
    {
        await using var proxy = FaultyProxy.Start(_server.Port);
        await using var stores = OpenThrough(proxy);
        Assert.Equal(0, await stores.All.Catalog.CountAsync(Cancellation));

        proxy.Stall();
        await Assert.ThrowsAsync<CatalogException>(() => stores.All.Catalog.CountAsync(Cancellation))
            .WaitAsync(TimeSpan.FromSeconds(15), Cancellation);
        proxy.Mend();

        Assert.Equal(0, await UntilServedAsync(() => stores.All.Catalog.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task What_must_not_be_counted_twice_is_not_tried_again_once_its_end_is_unknown()
    {
        await using var proxy = FaultyProxy.Start(_server.Port);
        await using var stores = OpenThrough(proxy);
        var ledger = new PostgresBudgetLedger(stores.Database);
        await stores.Database.MigrateAsync(Cancellation);
        var day = new DateOnly(2030, 5, 6);
        var counted = await ledger.TryCountRequestAsync(day, 1000, 1000, Cancellation) ? 1 : 0;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var cutting = RepeatAsync(
            async () =>
            {
                await Task.Delay(Random.Shared.Next(10, 100), ending.Token);
                proxy.CutOnce();
            },
            ending.Token);

        var unknown = 0;
        for (var i = 0; i < 60; i++)
        {
            try
            {
                if (await ledger.TryCountRequestAsync(day, 1000, 1000, Cancellation)) counted++;
            }
            catch (CatalogException)
            {
                unknown++;
            }
        }

        await ending.CancelAsync();
        await cutting;
        await using var direct = Open(_ => { });
        var spent = await new PostgresBudgetLedger(direct.Database).ReadAsync(day, Cancellation);
        Assert.InRange(spent.Requests, counted, counted + unknown);
    }

    private static async Task<T> UntilServedAsync<T>(Func<Task<T>> call)
    {
        while (true)
        {
            try
            {
                return await call();
            }
            catch (CatalogException)
            {
                await Task.Delay(50, Cancellation);
            }
        }
    }

    private PostgresStores Open(Action<PostgresOptions> change) => new(PostgresStores.Open(_address, change));

    private PostgresStores OpenThrough(FaultyProxy proxy) => new(PostgresStores.Open(
        _address.Replace($":{_server.Port}/", $":{proxy.Port}/", StringComparison.Ordinal),
        options => options.CommandTimeout = options.ConnectTimeout = TimeSpan.FromSeconds(1)));

    private async Task RepeatAsync(Func<Task> call, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await call();
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                _failures.Enqueue(e);
                return;
            }
        }
    }

    private static async Task ReadAsync(PostgresStores stores)
    {
        Assert.NotNull(await stores.All.Catalog.FindAsync("first", Cancellation));
        Assert.NotEmpty(await stores.All.References.ReadFeaturesAsync(["first"], Cancellation));
    }

    private async Task SaveAsync(PostgresStores stores)
    {
        var id = $"work-{_saved.Count:0000}";
        await stores.All.Imports.SaveAsync(ImportedArtworks.Create(id), Cancellation);
        _saved.Enqueue(id);
    }
}
