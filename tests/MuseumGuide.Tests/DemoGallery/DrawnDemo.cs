using MuseumGuide.Demo;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Tests.Demo;

/// <summary>The whole demo, written once for all tests of it.</summary>
public sealed class DrawnDemo : IAsyncLifetime
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("demo-gallery-").FullName;

    public string PhotoFolder => Path.Combine(Folder, "photos");

    /// <summary>By the id of the work.</summary>
    public IReadOnlyDictionary<string, RgbImage> Pictures { get; private set; } = new Dictionary<string, RgbImage>();

    public string ImageOf(DemoWork work) => Path.Combine(Folder, "images", work.ImageFile);

    public async ValueTask InitializeAsync()
    {
        await DemoGallery.WriteAsync(Folder, null, CancellationToken.None);
        await DemoPhotos.WriteAsync(PhotoFolder, Folder, null, CancellationToken.None);
        Pictures = DemoGallery.Works.ToDictionary(
            w => w.Id, w => Jpeg.Decode(File.ReadAllBytes(ImageOf(w))), StringComparer.Ordinal);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
