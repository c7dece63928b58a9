using System.Diagnostics;
using MuseumGuide.Conformance;
using MuseumGuide.Engines;
using MuseumGuide.Postgres;

namespace MuseumGuide.Stores.Tests.Postgres;

public sealed class PostgresImportSignalTests(SharedServer shared) : IAsyncLifetime
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);
    private FaultyProxy _proxy = null!;
    private PostgresStores _listener = null!;
    private PostgresStores _importer = null!;
    private PostgresImportSignal _signal = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var server = await shared.StartedAsync(Cancellation);
        var address = await shared.CreateMigratedAsync(Cancellation);
        _proxy = FaultyProxy.Start(server.Port);
        _importer = new PostgresStores(PostgresStores.Open(address));
        _listener = new PostgresStores(PostgresStores.Open(
            address.Replace($":{server.Port}/", $":{_proxy.Port}/", StringComparison.Ordinal)));
        _signal = new PostgresImportSignal(_listener.Database, TimeProvider.System);
        await ListenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _signal.DisposeAsync();
        await _listener.DisposeAsync();
        await _importer.DisposeAsync();
        await _proxy.DisposeAsync();
    }

    [Fact]
    public async Task WaitAsync_ends_when_another_instance_begins_to_import_and_when_it_publishes()
    {
        await _importer.All.Imports.SaveAsync(ImportedArtworks.Create("a"), Cancellation);
        await AssertHeardAsync();
        await _importer.All.Imports.SaveAsync(ImportedArtworks.Create("b"), Cancellation);
        await _importer.All.Imports.PublishAsync(Cancellation);
        await AssertHeardAsync();
        await _importer.All.Imports.RemoveAsync(["a"], Cancellation);
        await AssertHeardAsync();

        Assert.Equal(TimeSpan.FromSeconds(5), _signal.PollInterval);
    }

    [Fact]
    public async Task WaitAsync_hears_again_after_its_connection_was_cut()
    {
        _proxy.CutOnce();
        // That it was cut is worth a look.
        await AssertHeardAsync();
        await ListenAsync();

        await _importer.All.Imports.PublishAsync(Cancellation);

        await AssertHeardAsync();
    }

    [Fact]
    public async Task WaitAsync_looks_every_second_while_the_server_cannot_be_reached()
    {
        _proxy.Cut();
        await AssertHeardAsync();

        Assert.Equal(TimeSpan.FromSeconds(1), _signal.PollInterval);
        await _signal.WaitAsync(TimeSpan.FromMilliseconds(20), Cancellation);
        _proxy.Mend();

        await ListenAsync();
        Assert.Equal(TimeSpan.FromSeconds(5), _signal.PollInterval);
    }

    [Fact]
    public async Task WaitAsync_ends_when_it_is_no_longer_wanted()
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var waiting = _signal.WaitAsync(Long, ending.Token);

        await ending.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    private async Task ListenAsync()
    {
        while (_signal.PollInterval == TimeSpan.FromSeconds(1))
            await _signal.WaitAsync(TimeSpan.FromMilliseconds(20), Cancellation);
        // What was heard at the beginning.
        await _signal.WaitAsync(TimeSpan.FromMilliseconds(50), Cancellation);
    }

    private async Task AssertHeardAsync()
    {
        var started = Stopwatch.GetTimestamp();
        await _signal.WaitAsync(Long, Cancellation);
        Assert.True(Stopwatch.GetElapsedTime(started) < Long / 2, "Nothing was heard.");
    }
}
