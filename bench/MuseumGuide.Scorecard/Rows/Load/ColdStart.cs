using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Load;

/// <summary>L9: from nothing to the first answer.</summary>
internal sealed class ColdStart : IRow
{
    public RowFacts Facts { get; } = new(
        "L9", "A server starts over a large collection and gets a photo; another starts over the demo gallery",
        "ready ≤ 5 s, the first photo ≤ 1 s; with the gallery ready ≤ 3 s");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var data = await stage.LargeAsync(cancellationToken);
        var (ready, first, gallery) = (0.0, 0.0, 0.0);
        var starts = stage.Of(1, 3);
        for (var i = 0; i < starts; i++)
        {
            var server = await stage.StartAsync(data.Folder, cancellationToken);
            ready = Math.Max(ready, server.StartTime.TotalSeconds);
            var answer = await server.Client.IdentifyAsync(stage.Photos.One, cancellationToken);
            if (Visitor.WorksOf(answer) != stage.Photos.OneId) return new Finding()
                .That("the first photo is recognized", false, answer.ToString());
            first = Math.Max(first, answer.Took.TotalSeconds);
            await server.KillAsync();

            var small = await stage.StartAsync(stage.Gallery, cancellationToken);
            gallery = Math.Max(gallery, small.StartTime.TotalSeconds);
            await small.KillAsync();
        }

        return new Finding()
            .AtMost("ready after", ready, 5, " s")
            .AtMost("first photo", first, 1, " s")
            .AtMost("with the gallery ready after", gallery, 3, " s")
            .Under($"the slowest of {starts}, {data.Works:#,0} works");
    }
}
