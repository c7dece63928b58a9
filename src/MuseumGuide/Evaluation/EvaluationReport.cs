using System.Text.Json;
using System.Text.Json.Serialization;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Evaluation;

/// <summary>All figures of one evaluation.</summary>
public sealed record EvaluationReport
{
    private static readonly JsonSerializerOptions JsonOptions = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        WriteIndented = true,
    };

    /// <summary>All photos together.</summary>
    public required GroupReport Overall { get; init; }

    /// <summary>Each set, in the order of the folder.</summary>
    public required IReadOnlyList<GroupReport> Sets { get; init; }

    /// <summary>Each kind of truth that the folder states, in the order of the folder.</summary>
    public required IReadOnlyList<GroupReport> Truths { get; init; }

    /// <summary>Tier shares and times, without leave-one-out runs.</summary>
    public required IReadOnlyList<TierFigures> Tiers { get; init; }

    /// <summary>The best named work of each photo, without leave-one-out runs.</summary>
    public required CalibrationReport Calibration { get; init; }

    /// <summary>The same with leave-one-out runs, where half of the photos show nothing of the collection.</summary>
    public required CalibrationReport CalibrationWithLeaveOneOut { get; init; }

    /// <summary>Over all photos, without leave-one-out runs.</summary>
    public required IReadOnlyList<PrecisionCoveragePoint> PrecisionCoverage { get; init; }

    /// <summary>Every photo that was not answered as labelled.</summary>
    public required IReadOnlyList<Mistake> Mistakes { get; init; }

    /// <summary>Times each bootstrap interval was drawn anew.</summary>
    public int BootstrapResamples { get; init; } = Bootstrap.DefaultResamples;

    /// <summary>Sums up an evaluation. Pure: the same results and seed give the same report.</summary>
    /// <param name="results">One for each photo, and one more for each leave-one-out run.</param>
    /// <param name="twins">Works that nobody can part, if known.</param>
    /// <param name="seed">Of the bootstrap.</param>
    public static EvaluationReport Of(
        IReadOnlyCollection<PhotoResult> results, IEnumerable<TwinPair>? twins = null, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(results);
        var tolerance = new TwinTolerance(twins ?? []);
        var bootstrap = new Bootstrap(seed);
        GroupReport Group(string name, IEnumerable<PhotoResult> group) =>
            GroupReport.Of(name, [.. group], tolerance, bootstrap);

        var photos = results.Where(result => !result.IsLeaveOneOut).ToArray();
        return new EvaluationReport
        {
            Overall = Group("overall", results),
            Sets = [.. results.GroupBy(result => result.Photo.Set).Select(set => Group(set.Key, set))],
            Truths =
            [
                .. results.Where(result => result.Photo.Truth is not null)
                    .GroupBy(result => result.Photo.Truth!).Select(truth => Group(truth.Key, truth)),
            ],
            Tiers = TierFigures.Of(photos),
            Calibration = CalibrationReport.Of(PredictionsOf(photos)),
            CalibrationWithLeaveOneOut = CalibrationReport.Of(PredictionsOf(results)),
            PrecisionCoverage = PrecisionCoveragePoint.Curve(photos),
            Mistakes = [.. results.Select(Mistake.Of).OfType<Mistake>()],
        };
    }

    /// <summary>Writes the report as indented JSON with snake_case names.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, JsonOptions);

    private static IEnumerable<Prediction> PredictionsOf(IEnumerable<PhotoResult> results) => results
        .Where(result => result.Matches.Count > 0)
        .Select(result => new Prediction(result.BestNamed!.Value.Confidence, result.IsBestRight));
}
