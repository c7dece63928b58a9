using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Asking;
using MuseumGuide.Host.Tests.Faults;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Importing;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Host.Tests.Serving;

public sealed class ServingTests
{
    [Fact]
    public async Task Readiness_waits_for_the_index_while_liveness_does_not()
    {
        await using var server = await GuideServer.StartAsync(isBroken: true, waits: false);

        var live = await server.GetAsync("/health/live");
        var ready = await server.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        await ProblemDocument.AssertAsync(ready, HttpStatusCode.ServiceUnavailable, "not_ready");
    }

    [Theory]
    [InlineData("/api/v1/identify")]
    [InlineData("/")]
    [InlineData("/samples/by%20the%20door.jpg")]
    public async Task Photos_are_turned_away_until_the_index_is_loaded(string path)
    {
        await using var server = await GuideServer.StartAsync(isBroken: true, waits: false);

        var early = await server.SendAsync(HttpMethod.Post, path, GuideServer.Raw(TestPhotos.Jpeg(), "image/jpeg"));

        await ProblemDocument.AssertAsync(early, HttpStatusCode.ServiceUnavailable, "not_ready");
        Assert.NotNull(early.Headers.RetryAfter);
    }

    [Fact]
    public async Task A_finished_import_is_served_without_a_gap()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Script = (query, _) =>
        {
            var last = query.Index.ArtworkIds[^1];
            return ValueTask.FromResult<TierVerdict>(new TierVerdict.Settled(
                new Identification.Recognized([ScriptedTier.Match(last)], [])));
        };
        var next = new Artwork { Id = "zebra", Title = "Zebra" };
        var named = new List<string?>();

        await server.WaitUntilAsync(async () =>
        {
            if (named.Count == 10) server.Collection.Import(Works.Moon, Works.Mill, next);
            var response = await server.IdentifyAsync(TestPhotos.Jpeg());
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await server.GetAsync("/health/ready")).StatusCode);
            var answer = await GuideServer.ReadJsonAsync(response);
            named.Add((string?)answer["matches"]![0]!["artwork"]!["id"]);
            return named[^1] == "zebra";
        });

        Assert.All(named[..^1], id => Assert.Equal("the mill", id));
        Assert.True(named.Count > 10);
    }

    [Fact]
    public async Task A_record_is_remembered_until_an_import_has_finished()
    {
        await using var server = await GuideServer.StartAsync(replace: Remember);
        await ReadTitleAsync(server);
        server.Collection.Failure = new CatalogException("sqlite", "read", new IOException());
        Assert.Equal("Harvest <Moon>", await ReadTitleAsync(server));

        server.Collection.Failure = null;
        server.Collection.Import(Works.Moon with { Title = "New moon" });

        await server.WaitUntilAsync(async () => await ReadTitleAsync(server) == "New moon");
    }

    [Fact]
    public async Task A_record_that_an_import_has_stored_is_told_before_the_import_ends()
    {
        await using var server = await GuideServer.StartAsync(replace: Remember);
        await ReadTitleAsync(server);

        server.Collection.Save(Works.Moon with { Title = "New moon" });
        await server.App.Services.GetRequiredService<IImportStore>().SaveAsync(
            new ImportedArtwork(
                "row", Works.Moon, ReferenceImage.None,
                new ReferenceFingerprint(new byte[96], new byte[256], []), Postings: null),
            GuideServer.Token);

        await server.WaitUntilAsync(async () => await ReadTitleAsync(server) == "New moon");
    }

    [Fact]
    public async Task A_store_that_fails_later_leaves_the_old_index_in_place()
    {
        await using var server = await GuideServer.StartAsync();
        server.Collection.Failure = new CatalogException("sqlite", "read", new IOException());

        await Task.Delay(TimeSpan.FromSeconds(1.2), GuideServer.Token);
        var response = await server.IdentifyAsync(TestPhotos.Jpeg());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync("/health/ready")).StatusCode);
    }

    [Theory]
    [InlineData(DemoGalleryMode.True, GuideEnvironment.Production, 1)]
    [InlineData(DemoGalleryMode.Auto, GuideEnvironment.Development, 1)]
    [InlineData(DemoGalleryMode.Auto, GuideEnvironment.Production, 0)]
    [InlineData(DemoGalleryMode.False, GuideEnvironment.Development, 0)]
    public async Task An_empty_catalog_is_filled_where_the_settings_ask_for_it(
        DemoGalleryMode mode, GuideEnvironment environment, int fillings)
    {
        await using var server = await GuideServer.StartAsync(
            s =>
            {
                s.Environment = environment;
                s.Storage.DemoGallery = mode;
                s.Log.Level = LogLevel.Warning;
            },
            isEmpty: true);

        Assert.Equal(fillings, server.Fillings);
    }

    [Fact]
    public async Task A_catalog_with_works_is_left_alone()
    {
        await using var server = await GuideServer.StartAsync(s => s.Storage.DemoGallery = DemoGalleryMode.True);

        Assert.Equal(0, server.Fillings);
    }

    [Fact]
    public async Task Stopping_turns_readiness_off_and_finishes_what_was_begun()
    {
        await using var server = await GuideServer.StartAsync(s => s.Environment = GuideEnvironment.Production);
        var begun = new TaskCompletionSource();
        var gate = new TaskCompletionSource();
        server.Tier.Script = async (query, token) =>
        {
            begun.TrySetResult();
            await gate.Task.WaitAsync(token);
            return new TierVerdict.Undecided(query);
        };
        var photo = server.IdentifyAsync(TestPhotos.Jpeg());
        await begun.Task;

        var stopping = server.App.StopAsync(GuideServer.Token);
        await server.WaitUntilAsync(async () =>
            (await server.GetAsync("/health/ready")).StatusCode == HttpStatusCode.ServiceUnavailable);
        gate.SetResult();

        Assert.Equal(HttpStatusCode.OK, (await photo).StatusCode);
        await stopping;
    }

    [Fact]
    public async Task Stopping_tells_a_stream_that_it_ends()
    {
        await using var provider = await FakeProvider.StartAsync();
        provider.Chat.Always(FakeReply.Hang());
        await using var server = await ModelServer.StartAsync(provider, seconds: 30);
        var events = server.StreamAsync("Tell me about it.");
        await server.WaitUntilAsync(() => Task.FromResult(provider.Chat.Calls == 1));

        await server.App.StopAsync(GuideServer.Token);

        var (name, data) = (await events)[^1];
        Assert.Equal(("error", "not_ready"), (name, (string?)data["code"]));
    }

    // As the server does with the store that it stands on.
    private static void Remember(IServiceCollection services)
    {
        var store = (IArtworkCatalog)services.Single(service => service.ServiceType == typeof(IArtworkCatalog))
            .ImplementationInstance!;
        services.RemoveAll<RememberedCatalog>().AddSingleton(new RememberedCatalog(store));
        services.Replace(ServiceDescriptor.Singleton<IArtworkCatalog>(
            provider => provider.GetRequiredService<RememberedCatalog>()));
    }

    private static async Task<string?> ReadTitleAsync(GuideServer server) => (string?)(await GuideServer.ReadJsonAsync(
        await server.GetAsync("/api/v1/artworks/moon")))["title"];
}
