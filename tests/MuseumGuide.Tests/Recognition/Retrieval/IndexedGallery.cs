using Microsoft.Extensions.Options;
using MuseumGuide.Demo;
using MuseumGuide.Demo.Photographs;
using MuseumGuide.Importing;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Tests.Recognition.Retrieval;

/// <summary>A small collection of painted works, imported and indexed as a museum's would be.</summary>
public sealed class IndexedGallery : IAsyncLifetime
{
    /// <summary>A second print of <see cref="Original"/> is in the collection too.</summary>
    public const int Original = 5;

    private const int Works = 8;
    private readonly MemoryStore _store = new();

    /// <summary>The works' pictures; the ids are their places here.</summary>
    public RgbImage[] Pictures { get; private set; } = [];

    /// <summary>A picture that is not in the collection.</summary>
    public RgbImage Stranger { get; } = DemoGallery.Works[20].Paint();

    internal RecognitionIndex Index { get; private set; } = RecognitionIndex.Empty;

    public async ValueTask InitializeAsync()
    {
        var describer = new ReferenceDescriber();
        Pictures = [.. DemoGallery.Works.Take(Works).AsParallel().AsOrdered().Select(work => work.Paint())];
        var prints = Pictures.Append(OtherPrint(Pictures[Original]))
            .AsParallel().AsOrdered().Select(describer.Describe).ToArray();
        for (var i = 0; i < Works; i++) _store.Put($"{i}", prints[i]);
        _store.Put("print", prints[Works]);

        using var indexer = new CollectionIndexer(_store, _store);
        await indexer.PublishAsync(
            [.. Enumerable.Range(0, Works).Select(i => $"{i}"), "print"], null, TestContext.Current.CancellationToken);
        Index = await new RecognitionIndexLoader(_store).LoadAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Takes a photo of one picture on a wall.</summary>
    public static VisitorShot Photograph(RgbImage picture, VisitorView view) =>
        view.Photograph([new HungWork(picture, 0, 0, 60, FrameStyle.Walnut)]);

    internal async Task<TierVerdict> JudgeAsync(
        RgbImage photo, RetrievalOptions? options = null, IReferenceStore? store = null, params string[] excluded)
    {
        using var cache = new ReferenceFeatureCache(store ?? _store);
        var tier = new RetrievalTier(cache, Options.Create(options ?? new RetrievalOptions()));
        return await tier.JudgeAsync(
            QueryFor(photo, Index) with { ExcludedArtworkIds = excluded.ToHashSet() },
            TestContext.Current.CancellationToken);
    }

    internal Task<RecognitionIndex> LoadAsync(RetrievalOptions options, VectorSearch? search) =>
        new RecognitionIndexLoader(_store, Options.Create(options), search)
            .LoadAsync(TestContext.Current.CancellationToken);

    /// <summary>A tier over these works.</summary>
    internal RetrievalTier CreateTier(ReferenceFeatureCache cache) =>
        new(cache, Options.Create(new RetrievalOptions()));

    /// <summary>A cache over these works.</summary>
    internal ReferenceFeatureCache CreateCache() => new(_store);

    internal static RecognitionQuery QueryFor(RgbImage photo, RecognitionIndex index) =>
        new(Recognitions.Photo(), index) { Picture = photo };

    // The same plate printed paler, on a sheet whose corner is lost.
    private static RgbImage OtherPrint(RgbImage picture)
    {
        var pixels = (byte[])picture.Pixels.Clone();
        for (var i = 0; i < pixels.Length; i++)
        {
            var (x, y) = (i / 3 % picture.Width, i / 3 / picture.Width);
            pixels[i] = x < picture.Width / 6 && y < picture.Height / 6 ? (byte)230 : (byte)(20 + (pixels[i] * 9 / 10));
        }

        return new RgbImage(picture.Width, picture.Height, pixels);
    }
}
