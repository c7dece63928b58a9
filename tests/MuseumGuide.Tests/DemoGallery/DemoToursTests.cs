using Microsoft.Extensions.Logging.Abstractions;
using MuseumGuide.Demo;
using MuseumGuide.Importing;
using MuseumGuide.Tests.Importing;

namespace MuseumGuide.Tests.Demo;

[Collection(nameof(DrawnDemoCollection))]
public sealed class DemoToursTests(DrawnDemo demo)
{
    [Fact]
    public void Walks_lead_to_works_that_hang_here_in_the_order_of_the_rooms()
    {
        Assert.Equal(["six-rooms", "works-that-grow"], DemoGallery.Walks.Select(tour => tour.Id));
        Assert.All(DemoGallery.Walks, tour =>
        {
            var numbers = tour.Stops.Select(stop => stop.StopNumber).ToArray();
            Assert.Superset(numbers.ToHashSet(), DemoGallery.Works.Select(work => work.StopNumber).ToHashSet());
            Assert.Equal(numbers.Order(StringComparer.Ordinal), numbers);
        });
        Assert.Equal("123456", string.Concat(DemoGallery.Walks[0].Stops.Select(stop => stop.StopNumber[0])));
    }

    [Fact]
    public void Walks_say_something_at_every_stop_and_how_to_come_there() =>
        Assert.All(DemoGallery.Walks.SelectMany(tour => tour.Stops), stop =>
        {
            Assert.InRange(stop.Note.Split(' ').Length, 30, 90);
            Assert.InRange(stop.Directions.Split(' ').Length, 5, 60);
            foreach (var text in (string[])[stop.Note, stop.Directions])
            {
                Assert.EndsWith(".", text, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', text);
            }

            // The way is one level; nobody is sent up or down.
            Assert.DoesNotContain("stair", stop.Directions, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("step", stop.Directions, StringComparison.OrdinalIgnoreCase);
        });

    [Fact]
    public async Task WriteAsync_writes_tours_that_an_import_takes_without_a_word()
    {
        var store = new FakeImportStore();
        var importer = new CollectionImporter(
            new CollectionFolderReader(), store, new FakeMediaStore(), new FakePictures(), FakePictures.Describe,
            new FakeIndexer(store), TimeProvider.System, NullLogger<CollectionImporter>.Instance);

        var report = await importer.ImportAsync(
            demo.Folder, new ImportOptions(), progress: null, TestContext.Current.CancellationToken);

        Assert.Equal((2, 0), (report.Tours, report.RefusedTourRows.Count));
        Assert.Equal(
            DemoGallery.Walks.Select(tour => (tour.Title, tour.Summary, (int?)tour.Minutes)),
            store.Tours.Select(tour => (tour.Title, tour.Summary!, tour.MinutesAbout)));
        Assert.Equal(
            DemoGallery.Walks.SelectMany(tour => tour.Stops).Select(stop => ($"demo-{stop.StopNumber}", stop.Note)),
            store.Tours.SelectMany(tour => tour.Stops).Select(stop => (stop.ArtworkId, stop.Note!)));
    }
}
