using MuseumGuide.Measuring.Serving;
using MuseumGuide.Measuring.Timing;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Load;

/// <summary>L4: more than can be answered.</summary>
internal sealed class TooManyPhotos : IRow
{
    public RowFacts Facts { get; } = new(
        "L4", "Photos come at three times the measured capacity",
        "answered ≥ 80 % of the capacity with p99 ≤ 1 s, the rest 429 or 503 with Retry-After, no other 5xx, "
        + "normal ≤ 5 s after");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var server = await stage.StartAsync(stage.Gallery, cancellationToken, ("ENABLE_CACHE", "false"));
        var length = stage.Seconds(10, 30);

        var overload = await Overload.MeasureAsync(server, stage.Photos.Known, length, cancellationToken);
        var accepted = Sample.Of(overload.Replies.Where(reply => reply.IsAnswer).Select(reply => reply.Total));

        return new Finding()
            .AtLeast("answered", 100 * overload.Goodput, 80, " % of the capacity")
            .AtMost("p99 of those", accepted.P99, 1_000, " ms")
            .Note($"refused with Retry-After {Finding.Number(100.0 * overload.Refused / overload.Replies.Length)} %")
            .Exactly("other 5xx", overload.OtherServerErrors, 0)
            .Exactly("other failures", overload.OtherFailures, 0)
            .AtMost("normal after", overload.Recovery.TotalSeconds, 5, " s")
            .Under($"capacity {Finding.Number(overload.Capacity)} a second, open loop for {length.TotalSeconds:0} s");
    }
}
