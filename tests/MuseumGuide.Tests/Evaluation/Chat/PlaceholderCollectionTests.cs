using MuseumGuide.Evaluation.Chat;
using MuseumGuide.Importing;
using MuseumGuide.Photos;

namespace MuseumGuide.Tests.Evaluation.Chat;

public sealed class PlaceholderCollectionTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("placeholders");

    public void Dispose() => _folder.Delete(recursive: true);

    private string Source => _folder.CreateSubdirectory("source").FullName;

    private string Target => Path.Combine(_folder.FullName, "target");

    [Fact]
    public async Task CopyAsync_draws_missing_pictures_only_in_the_copy()
    {
        Table("a,a.jpg,", "b,deep/b.jpg,");
        await File.WriteAllBytesAsync(Path.Combine(Source, "a.jpg"), [1, 2, 3], Token);

        await PlaceholderCollection.CopyAsync(Source, Target, Token);

        Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(Path.Combine(Target, "a.jpg"), Token));
        Assert.True(File.Exists(Path.Combine(Target, "deep", "b.jpg")));
        Assert.False(Directory.Exists(Path.Combine(Source, "deep")));
        Assert.All(
            new CollectionFolderReader().Read(Target), row => Assert.IsType<CollectionRow.Accepted>(row));
    }

    [Fact]
    public async Task CompleteAsync_draws_another_picture_for_each_work_in_the_proportion_of_its_size()
    {
        Table(
            "wide,wide.jpg,30 × 60 cm", "tall,tall.jpg,18 1/2 x 9.25 in.", "square,square.jpg,4 min", "other,other.jpg,");

        await PlaceholderCollection.CompleteAsync(Source, Token);

        Assert.Equal((160, 80), SizeOf("wide.jpg"));
        Assert.Equal((82, 160), SizeOf("tall.jpg"));
        Assert.Equal((160, 160), SizeOf("square.jpg"));
        Assert.NotEqual(
            await File.ReadAllBytesAsync(Path.Combine(Source, "square.jpg"), Token),
            await File.ReadAllBytesAsync(Path.Combine(Source, "other.jpg"), Token));
    }

    [Fact]
    public async Task CompleteAsync_writes_nothing_outside_the_folder()
    {
        Table("a,../outside.jpg,");

        await PlaceholderCollection.CompleteAsync(Source, Token);

        Assert.False(File.Exists(Path.Combine(_folder.FullName, "outside.jpg")));
    }

    [Fact]
    public async Task CopyAsync_says_when_there_is_no_folder() =>
        await Assert.ThrowsAsync<CollectionFormatException>(
            () => PlaceholderCollection.CopyAsync(Target, Source, Token));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private void Table(params string[] rows) => File.WriteAllLines(
        Path.Combine(Source, "artworks.csv"), ["id,image,dimensions", .. rows]);

    private (int Width, int Height) SizeOf(string file)
    {
        var admission = new PhotoAdmission(Microsoft.Extensions.Options.Options.Create(new PhotoAdmissionOptions()));
        var inspected = admission.Inspect(File.ReadAllBytes(Path.Combine(Source, file)));
        var header = Assert.IsType<PhotoAdmissionResult.Admitted>(inspected).Photo.Header;
        return (header.Width, header.Height);
    }
}
