using System.Globalization;
using MuseumGuide.Demo;
using MuseumGuide.Measuring.Serving;

namespace MuseumGuide.Scorecard.Staging;

/// <summary>Collections that are drawn and imported once, and kept for later runs.</summary>
internal sealed class Collections
{
    private readonly string _folder;
    private readonly ScorecardOptions _options;

    private Collections(string folder, ScorecardOptions options, VisitorPhotos photos) =>
        (_folder, _options, Photos) = (folder, options, photos);

    public VisitorPhotos Photos { get; }

    public string GalleryFolder => Path.Combine(_folder, "gallery");

    public string GalleryData => Path.Combine(_folder, "gallery-data");

    /// <summary>Makes the gallery, where no earlier run of the same version did.</summary>
    public static async Task<Collections> PrepareAsync(ScorecardOptions options, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(options.WorkFolder, "kept", options.CacheKey);
        var gallery = Path.Combine(folder, "gallery");
        var photos = Path.Combine(folder, "photos");
        await OnceAsync(gallery, draft => DemoGallery.WriteAsync(draft, null, cancellationToken));
        await OnceAsync(photos, draft => DemoPhotos.WriteAsync(draft, gallery, null, cancellationToken));
        var collections = new Collections(folder, options, new VisitorPhotos(photos));
        await OnceAsync(collections.GalleryData, draft => collections.ImportAsync(draft, [gallery], cancellationToken));
        return collections;
    }

    /// <summary>Makes a data folder of the gallery and so many drawn works.</summary>
    public async Task<LargeData> LargeAsync(int works, CancellationToken cancellationToken)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"large-{works}-{_options.Seed}");
        var drawn = Path.Combine(_folder, name);
        var data = Path.Combine(_folder, $"{name}-data");
        await OnceAsync(data, async draft =>
        {
            Console.Error.WriteLine($"Drawing and importing {works:#,0} works, once for all later runs ...");
            SyntheticCollection.Write(drawn, "drawn", works - DemoGallery.Works.Count, _options.Seed);
            await ImportAsync(draft, [GalleryFolder, drawn], cancellationToken);
            Directory.Delete(drawn, recursive: true);
        });
        return new LargeData(data, works);
    }

    private Task ImportAsync(string dataFolder, string[] collections, CancellationToken cancellationToken) =>
        GuideServer.FillAsync(new GuideLaunch(_options.Executable, dataFolder), collections, cancellationToken);

    // What was broken off is begun anew; what bears the final name is whole.
    private static async Task OnceAsync(string folder, Func<string, Task> make)
    {
        if (Directory.Exists(folder)) return;
        var draft = folder + ".draft";
        if (Directory.Exists(draft)) Directory.Delete(draft, recursive: true);
        Directory.CreateDirectory(draft);
        await make(draft);
        Directory.Move(draft, folder);
    }
}
