using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Catalog;
using MuseumGuide.Demo;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Settings;
using MuseumGuide.Importing;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Visiting;

namespace MuseumGuide.Host.Tests.Serving;

public sealed class DemoToursTests : IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();
    private readonly WebApplication _app;

    public DemoToursTests()
    {
        var settings = new GuideSettings { Environment = GuideEnvironment.Testing };
        settings.Storage.DataDirectory = _data.Path;
        settings.Storage.DemoGallery = DemoGalleryMode.True;
        _app = GuideApplication.Create(settings);
    }

    private IImportStore Imports => _app.Services.GetRequiredService<IImportStore>();

    private Exhibition Exhibition => _app.Services.GetRequiredService<Exhibition>();

    private ITours Tours => _app.Services.GetRequiredService<ITours>();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _data.Dispose();
    }

    [Fact]
    public async Task A_demo_gallery_without_tours_gets_them_at_the_start()
    {
        await HangAsync(DemoGallery.Works.Select(work => work.Id));

        await Exhibition.FillEmptyCatalogAsync(GuideServer.Token);
        await Exhibition.FillEmptyCatalogAsync(GuideServer.Token);

        var tours = await Tours.ListAsync(GuideServer.Token);
        Assert.Equal(DemoGallery.Walks.Select(walk => walk.Title), tours.Select(tour => tour.Title));
        Assert.Equal(
            DemoGallery.Walks.SelectMany(walk => walk.Stops).Select(stop => (stop.Note, stop.Directions)),
            tours.SelectMany(tour => tour.Stops).Select(stop => (stop.Note!, stop.Directions!)));
    }

    [Fact]
    public async Task Tours_that_are_there_stay()
    {
        await HangAsync(DemoGallery.Works.Select(work => work.Id));
        var own = new Tour { Id = "own", Title = "Own", Stops = [new(DemoGallery.Works[0].Id, null, null)] };
        await Imports.SaveToursAsync([own], GuideServer.Token);

        await Exhibition.FillEmptyCatalogAsync(GuideServer.Token);

        Assert.Equal("own", Assert.Single(await Tours.ListAsync(GuideServer.Token)).Id);
    }

    [Fact]
    public async Task Another_collection_gets_no_demo_tours()
    {
        await HangAsync(DemoGallery.Works.Skip(1).Select(work => work.Id).Append("moon"));

        await Exhibition.FillEmptyCatalogAsync(GuideServer.Token);

        Assert.Empty(await Tours.ListAsync(GuideServer.Token));
    }

    private async Task HangAsync(IEnumerable<string> ids)
    {
        var image = new ReferenceImage(new string('a', 64), 8, 6);
        var fingerprint = new ReferenceFingerprint(new byte[96], new byte[256], []);
        foreach (var id in ids)
        {
            await Imports.SaveAsync(
                new ImportedArtwork(id, new Artwork { Id = id }, image, fingerprint, null), GuideServer.Token);
        }
    }
}
