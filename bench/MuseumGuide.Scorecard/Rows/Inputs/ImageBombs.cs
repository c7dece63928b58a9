using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Inputs;

/// <summary>B1: files that unfold.</summary>
internal sealed class ImageBombs : IRow
{
    public RowFacts Facts { get; } = new(
        "B1", "Pictures of a gigapixel, of 1,500 scans, of 1,000 frames, of 10 MB of profile or EXIF",
        "each 413, 415 or 422 in ≤ 100 ms; memory + ≤ 50 MB", IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var server = await stage.StartAsync(stage.Gallery, cancellationToken);
        for (var i = 0; i < 10; i++)
        {
            await server.Client.IdentifyAsync(stage.Photos.Known[i], cancellationToken);
            await server.Client.IdentifyAsync(new byte[9_000_000], cancellationToken);
        }

        var before = ProcessFigures.Of(server.ProcessId).Resident;
        ProcessFigures.ForgetPeak(server.ProcessId);
        var answers = new List<(string Name, Exchange Answer)>();
        foreach (var (name, file) in Bombs.All)
            answers.Add((name, await server.Client.IdentifyAsync(file, cancellationToken)));
        var peak = ProcessFigures.Of(server.ProcessId).Peak;

        return new Finding()
            .None("answers other than these",
                [.. answers.Where(a => a.Answer is not { Status: 413 or 415 or 422, IsProblem: true })
                    .Select(a => $"{a.Name}: {a.Answer}")])
            .AtMost("slowest", answers.Max(a => a.Answer.Took.TotalMilliseconds), 100, " ms")
            .Note(answers.MaxBy(a => a.Answer.Took).Name)
            .AtMost("memory +", peak - before, 50, " MB")
            .Under($"{answers.Count} files, the upload included");
    }
}
