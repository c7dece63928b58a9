using MuseumGuide.Measuring.Timing;
using MuseumGuide.Benchmarks.Web;

namespace MuseumGuide.Benchmarks;

/// <summary>What a page weighs when it is opened for the first time, and how soon it can be used on a slow phone.</summary>
internal static class PagesBenchmark
{
    private const double Slower = 4;
    private const int Rounds = 11;

    private static readonly string[] Paths =
    [
        "/", "/audio", "/ar", "/artworks/demo-201", "/audio/artworks/demo-201", "/collection", "/stops", "/tours",
    ];

    /// <param name="address">A running guide with the demo gallery.</param>
    /// <param name="only">The path of one page; null for all.</param>
    public static async Task RunAsync(Uri address, string? only, CancellationToken cancellationToken)
    {
        await using var phones = await Phones.StartAsync();
        var table = new Table(
            "page", "requests", "page, KB", "style, KB", "script, KB", "the three, KB", "pictures, KB",
            "painted p50, ms", "interactive p50, ms", "p95, ms");
        foreach (var path in only is null ? Paths : [only])
        {
            var (painted, interactive) = (new Sample(), new Sample());
            // The first warms up the guide.
            var load = await FirstLoad.OfAsync(phones, address, path, Slower);
            for (var round = 0; round < Rounds; round++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                load = await FirstLoad.OfAsync(phones, address, path, Slower);
                painted.Add(TimeSpan.FromMilliseconds(load.PaintedMs));
                interactive.Add(TimeSpan.FromMilliseconds(load.InteractiveMs));
            }

            var (text, style, script) = (Kilobytes(load, "Document"), Kilobytes(load, "Stylesheet"), Kilobytes(load, "Script"));
            table.Add(
                path, load.Requests, text, style, script, text + style + script, Kilobytes(load, "Image"), painted.P50,
                interactive.P50, interactive.P95);
        }

        table.Print();
    }

    private static double Kilobytes(FirstLoad load, string kind) => load.Bytes.GetValueOrDefault(kind) / 1000;
}
