using System.Globalization;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Instances;

/// <summary>S2: one client, two instances, many claimed addresses.</summary>
internal sealed class SharedLimit : IRow
{
    private const int Limit = 100;

    public RowFacts Facts { get; } = new(
        "S2", "one client sends 300 requests to two instances with ever another X-Forwarded-For",
        "exactly as many are taken as the limit says", IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var cluster = await stage.StartClusterAsync(
            cancellationToken, ("MAX_REQUESTS_PER_MINUTE", Limit.ToString(CultureInfo.InvariantCulture)),
            ("MuseumGuide__Redis__Timeout", "00:00:05"));
        var answers = await Task.WhenAll(Enumerable.Range(0, 3 * Limit).Select(i =>
        {
            var question = Visitor.Question(stage.Photos.OneId, "Who made this?");
            question.Headers.Add("X-Forwarded-For", $"203.0.113.{i % 250}, 198.51.100.{i % 99}");
            return Exchange.SendAsync(cluster.Client, question, cancellationToken);
        }));

        return new Finding()
            .Under("Redis, which shares the cores with all others, is given 5 s; by default 80 ms, then an "
                + "instance counts alone")
            .Exactly("taken", answers.Count(answer => answer.IsAnswer), Limit)
            .Exactly("refused with Retry-After", answers.Count(answer => answer is { Status: 429, SaysWhen: true }),
                2 * Limit);
    }
}
