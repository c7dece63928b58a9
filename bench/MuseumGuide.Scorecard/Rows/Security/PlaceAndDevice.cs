using System.Text;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Security;

/// <summary>S7: what a camera writes into a photo beside the picture.</summary>
internal sealed class PlaceAndDevice : IRow
{
    private const string Place = "GPS-52.3600N-4.8852E";
    private const string Device = "SERIAL-7731-0042";

    public RowFacts Facts { get; } = new(
        "S7", "Photos come with place and serial number in EXIF, XMP and a comment",
        "neither in the data folder, the logs, the output, nor in what the provider gets; no photo is kept");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        await using var provider = await StubProvider.StartAsync();
        var launch = stage.Launch(
            stage.CopyOf(stage.Gallery), [.. StubProvider.SettingsFor(provider), ("LOG_LEVEL", "debug")]);
        var server = await stage.StartAsync(launch, cancellationToken);
        byte[][] photos = [Marked(stage.Photos.One), Marked(stage.Photos.Stranger)];
        var answers = new List<Exchange>();
        foreach (var photo in photos) answers.Add(await server.Client.IdentifyAsync(photo, cancellationToken));
        answers.Add(await server.Client.IdentifyAsync(photos[0][..^200], cancellationToken));
        server.Terminate();
        await server.WaitForExitAsync(TimeSpan.FromSeconds(30), cancellationToken);

        var sent = provider.Requests.SelectMany(request => request.Images).ToList();
        var told = sent.Where(image => Holds(image.Bytes, Place) || Holds(image.Bytes, Device));
        return new Finding()
            .That("recognized in spite of it", Visitor.WorksOf(answers[0]) == stage.Photos.OneId, answers[0].ToString())
            .AtLeast("pictures sent to the provider", sent.Count, 1)
            .Exactly("of these with place or device", told.Count(), 0)
            .None("traces in the data folder", [.. Folders.Holding(launch.DataFolder, Place, Device)])
            .None("traces in logs", [.. Folders.Holding(launch.WorkingFolder!, Place, Device)])
            .None("traces in the output",
                [.. server.Output.Where(line => line.Contains(Place, StringComparison.Ordinal))])
            .None("photos kept", [.. Kept(launch.DataFolder, stage.Photos.One)]);
    }

    private static byte[] Marked(byte[] jpeg)
    {
        var text = Encoding.ASCII.GetBytes($"{Place} {Device}");
        byte[] exif = [.. "Exif\0\0MM\0*\0\0\0\u0008\0\0"u8, .. text];
        byte[] xmp = [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. text];
        return [.. jpeg[..2], .. Segment(0xE1, exif), .. Segment(0xE1, xmp), .. Segment(0xFE, text), .. jpeg[2..]];
    }

    private static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, 0, (byte)(content.Length + 2), .. content];

    // A piece of the picture's own data that no other file can have by chance.
    private static IEnumerable<string> Kept(string folder, byte[] photo)
    {
        var piece = photo.AsMemory(photo.Length / 2, 64);
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => File.ReadAllBytes(file).AsSpan().IndexOf(piece.Span) >= 0);
    }

    private static bool Holds(byte[] bytes, string text) => bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(text)) >= 0;
}
