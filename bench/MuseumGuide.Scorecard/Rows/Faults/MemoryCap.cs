using MuseumGuide.Measuring.Serving;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Scorecard.Rows.Faults;

/// <summary>F16: little memory, large photos.</summary>
internal sealed class MemoryCap : IRow
{
    private const int Megabytes = 512;
    private const int AtOnce = 16;

    public RowFacts Facts { get; } = new(
        "F16", "Within 512 MB of memory, progressive photos of 40 megapixels come 16 at a time",
        "each is answered, or refused with 413, 422 or 503; the process lives; a photo after is recognized");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        using var cage = MemoryCage.Create(Megabytes * 1024L * 1024);
        var data = stage.CopyOf(stage.Gallery);
        var launch = cage.Around(stage.Launch(data, ("ENABLE_CACHE", "false")));
        await using var server = await GuideServer.StartAsync(launch, cancellationToken);
        var large = new TinyJpeg { Width = 8_000, Height = 5_000, Frame = 0xC2 }.Build();
        var answers = new List<Exchange>();
        var rounds = stage.Of(2, 4);
        for (var i = 0; i < rounds; i++)
        {
            answers.AddRange(await Task.WhenAll(Enumerable.Range(0, AtOnce)
                .Select(_ => server.Client.IdentifyAsync(large, cancellationToken))));
        }

        // The kernel's end of it is known a moment after its last answer.
        if (answers.Any(answer => answer.Status == 0))
            await server.WaitForExitAsync(TimeSpan.FromSeconds(2), cancellationToken);
        var after = server.HasExited ? null : await server.Client.IdentifyAsync(stage.Photos.One, cancellationToken);
        var finding = new Finding()
            .None("answers other than these",
                [.. answers.Where(a => a.Status is not (200 or 413 or 422 or 503)).Select(a => $"{a} {a.Text}")])
            .Note(string.Join(", ", answers.GroupBy(a => a.ToString()).Select(g => $"{g.Count()} × {g.Key}")))
            .That("it lives", !server.HasExited, string.Join(' ', server.Output.TakeLast(3)))
            .That("a photo after is recognized",
                after is not null && Visitor.WorksOf(after) == stage.Photos.OneId, $"{after}")
            .Note($"peak {Finding.Number(cage.Peak)} MB");
        await server.KillAsync();
        return finding;
    }
}
