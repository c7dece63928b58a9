using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MuseumGuide.Catalog;

namespace MuseumGuide.Host.Tests.Serving;

public sealed class QuestionWarmUpTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stopping_before_it_is_done_is_no_fault(bool isStoppedFirst)
    {
        var search = new EndlessSearch();
        var server = await GuideServer.StartAsync(replace: services =>
            services.RemoveAll<ICollectionSearch>().AddSingleton<ICollectionSearch>(search));
        await search.Begun;

        if (isStoppedFirst) await server.App.StopAsync(GuideServer.Token);
        await server.DisposeAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => search.Ended);
        Assert.DoesNotContain(server.Log, line => line.Contains("BackgroundService", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Log, line => line.Contains("could be tried", StringComparison.Ordinal));
    }

    private sealed class EndlessSearch : ICollectionSearch
    {
        private readonly TaskCompletionSource _begun = new();
        private readonly TaskCompletionSource _ended = new();

        public Task Begun => _begun.Task;

        public Task Ended => _ended.Task;

        public async Task<IReadOnlyList<CatalogEntry>> SearchAsync(
            CollectionQuery query, CancellationToken cancellationToken)
        {
            _begun.SetResult();
            await using var stop = cancellationToken.Register(() => _ended.TrySetCanceled(cancellationToken));
            await _ended.Task;
            return [];
        }
    }
}
