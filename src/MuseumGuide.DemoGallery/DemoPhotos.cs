using MuseumGuide.Demo.Drawing;
using MuseumGuide.Demo.Paintings;
using MuseumGuide.Demo.Photographs;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo;

/// <summary>Sample visitors' photos of the demo gallery, to try recognition with.</summary>
public static class DemoPhotos
{
    private const int JpegQuality = 80;
    private const float HangingHeight = 62; // of the picture, in centimeters

    /// <summary>All sample photos: ordinary ones first, then hard ones, then two that the collection cannot answer.</summary>
    public static IReadOnlyList<DemoPhoto> All { get; } =
    [
        One("01-gilt-frame", "201", "A fractal painting in a gilt frame, seen slightly from the left.", FrameStyle.Gilt,
            new() { Yaw = 9, Roll = 1, Seed = 1, Wall = new(0x8E3B34) }),
        One("02-from-the-right", "409", "A painting of flowers in a walnut frame, seen at a steep slant from the right.",
            FrameStyle.Walnut, new() { Yaw = -38, Pitch = 3, Distance = 118, Seed = 2, Wall = new(0xCFCAB9) }),
        Two("03-two-patterns", "105", "503", "Two paintings side by side: blue stars on the left, colored spirals on the right.",
            new() { Yaw = 7, Distance = 185, Seed = 3, Wall = new(0xE0DCD2) }),
        Two("04-two-frames", "306", "208", "Two framed paintings on a green wall: blue eddies on the left, ringed discs on the right.",
            new() { Yaw = -12, Pitch = 4, Distance = 190, Seed = 4, Warmth = 0.05f, Wall = new(0x5F7466) }),
        One("05-dark-room", "611", "A stained-glass picture in a dark room.", FrameStyle.Walnut,
            new() { Light = 0.3f, Noise = 0.03f, Yaw = -6, Seed = 5, Warmth = 0.08f, Wall = new(0x9A9488) }),
        One("06-across-the-room", "603", "A faceted mountain landscape seen from across the room, with the floor below.",
            FrameStyle.Ash, new() { Distance = 290, LookY = 25, Yaw = 10, Seed = 6, Wall = new(0xE4E0D8, 118) }),
        One("07-glare", "101", "A pattern of winding ribbons with a lamp reflected in its glass.", FrameStyle.BlackWithMat,
            new() { Glare = 0.9f, Yaw = 12, Pitch = -4, Distance = 125, Seed = 7, Wall = new(0xC2C6CC) }),
        One("08-detail", "407", "A detail of red and orange petals, photographed from close by.", FrameStyle.None,
            new() { Distance = 46, LookX = 8, LookY = -6, Roll = -3, Yaw = 5, Seed = 8 }),
        One("09-from-below", "608", "A painting of dunes at evening, photographed from below.", FrameStyle.Gilt,
            new() { Pitch = -27, Distance = 128, Yaw = 4, Seed = 9, Wall = new(0x3F4A5C) }),
        One("10-warm-and-blurred", "508", "A grid of black bands with red, blue and yellow, in warm light and a little blurred.",
            FrameStyle.Ash, new() { Blur = 1.8f, Warmth = 0.15f, Yaw = -14, Distance = 104, Seed = 10, Wall = new(0xEDE7DA) }),
        One("11-upright", "308", "Stacked jagged lines on dark paper, in a photo held upright.", FrameStyle.BlackWithMat,
            new() { Width = 960, Height = 1280, Distance = 118, Yaw = 8, Pitch = 3, Seed = 11, Wall = new(0xD5CFC4) }),
        One("12-tilted", "507", "Discs with rings on dark green, in a tilted photo.", FrameStyle.Walnut,
            new() { Roll = 13, Yaw = -9, Distance = 128, Falloff = 0.5f, Seed = 12, Wall = new(0xB9A68A) }),
        One("13-cool-light", "302", "Wing-like veils of ink on browned paper, in cool light.", FrameStyle.BlackWithMat,
            new() { Warmth = -0.14f, Yaw = 16, Pitch = -6, Distance = 122, Seed = 13, Wall = new(0xA9AFB6) }),
        Absent("14-not-here", "A marbled sheet in pink and brown that this museum does not own.",
            new() { Yaw = -10, Distance = 112, Seed = 14, Wall = new(0xDAD6CC) },
            _ => [Hung(Stranger(), 0, FrameStyle.Gilt)]),
        Absent("15-empty-wall", "An empty gallery wall with a wooden bench.",
            new() { Distance = 300, Yaw = 8, LookY = 40, Seed = 15, Falloff = 0.4f, Wall = new(0xC9C3B6, 120, Bench: true) },
            _ => []),
    ];

    /// <summary>Takes all photos on all cores into an evaluation folder: <c>queries.csv</c> and the photos.</summary>
    /// <param name="folder">Made if it is missing; files of the same names are replaced. The table is written last.</param>
    /// <param name="galleryFolder">
    /// A folder that <see cref="DemoGallery.WriteAsync"/> wrote, to take the pictures from; they are drawn anew
    /// when it is null or lacks one.
    /// </param>
    /// <param name="progress">Told after each photo, from any thread.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static async Task WriteAsync(
        string folder, string? galleryFolder, IProgress<DemoProgress>? progress, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var done = 0;
        await Parallel.ForEachAsync(All, cancellationToken, async (photo, token) =>
        {
            var shot = photo.Shoot(id => Picture(id, galleryFolder));
            await File.WriteAllBytesAsync(Path.Combine(folder, photo.File), Jpeg.Encode(shot.Picture, JpegQuality), token);
            progress?.Report(new(Interlocked.Increment(ref done), All.Count, photo.Caption));
        });
        await CsvTable.WriteAsync(
            Path.Combine(folder, "queries.csv"),
            [["set", "file", "expected_ids"], .. All.Select(p => (string[])[p.Set, p.File, string.Join(';', p.ExpectedIds)])],
            cancellationToken);
    }

    private static RgbImage Picture(string id, string? galleryFolder)
    {
        var work = DemoGallery.Works.Single(w => w.Id == id);
        var file = galleryFolder is null ? null : Path.Combine(galleryFolder, "images", work.ImageFile);
        return file is not null && File.Exists(file) ? Jpeg.Decode(File.ReadAllBytes(file)) : work.Paint();
    }

    private static DemoPhoto One(string name, string stop, string caption, FrameStyle frame, VisitorView view)
    {
        var id = $"demo-{stop}";
        return new()
        {
            File = $"{name}.jpg", Caption = caption, ExpectedIds = [id], View = view,
            Hang = picture => [Hung(picture(id), 0, frame)],
        };
    }

    private static DemoPhoto Two(string name, string left, string right, string caption, VisitorView view)
    {
        string[] ids = [$"demo-{left}", $"demo-{right}"];
        return new()
        {
            File = $"{name}.jpg", Caption = caption, ExpectedIds = ids, View = view,
            Hang = picture => [Hung(picture(ids[0]), -52, FrameStyle.Walnut), Hung(picture(ids[1]), 52, FrameStyle.Gilt)],
        };
    }

    private static DemoPhoto Absent(
        string name, string caption, VisitorView view, Func<Func<string, RgbImage>, IReadOnlyList<HungWork>> hang) =>
        new() { File = $"{name}.jpg", Caption = caption, ExpectedIds = [], View = view, Hang = hang };

    private static HungWork Hung(RgbImage picture, float x, FrameStyle frame) =>
        new(picture, x, 0, picture.Height > picture.Width ? HangingHeight * 1.15f : HangingHeight, frame);

    private static RgbImage Stranger() => new InkMarbling(
        9901, 880, 704, 60, 18, false, new(0xF3DDD4, 0x6B3A2A, 0xD98C8C, 0xB0563F, 0xF0C9B8, 0x3E2622, 0xC9A07A)).Paint();
}
