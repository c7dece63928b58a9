using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Faults;

/// <summary>F4: replies that are none.</summary>
internal sealed class ProviderTalksNonsense : IRow
{
    private const string Told = StubProvider.Grounded + " And here is some more of it that never ends";
    private const int WordsBeforeTheCut = 14;
    private const int Rounds = 6;
    private const int AsksOfEach = 3;

    private static readonly (string Name, FakeReply Reply)[] Faults =
    [
        ("malformed", FakeReply.MalformedJson()), ("wrong schema", FakeReply.WrongSchema()), ("HTML", FakeReply.Html()),
        ("empty", FakeReply.Raw("")), ("no choices", FakeReply.EmptyChoices()), ("10 MB", FakeReply.Huge()),
        ("reset", FakeReply.Reset()), ("no HTTP", FakeReply.NoHttp()),
    ];

    public RowFacts Facts { get; } = new(
        "F4", "The provider's replies are malformed, HTML, empty or 10 MB, and a stream is cut inside a word",
        "photos and questions 200; the stream ends with an error event; nothing of the reply leaks; memory + ≤ 20 MB",
        IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        await using var provider = await StubProvider.StartAsync();
        var launch = stage.Launch(stage.CopyOf(stage.Gallery),
        [
            .. StubProvider.SettingsFor(provider), ("ENABLE_CACHE", "false"),
            ("MuseumGuide__Models__Provider__Retry__MaxRetries", "0"),
            ("MuseumGuide__Models__Provider__Circuit__MaxFailures", "1000"),
        ]);
        var server = await stage.StartAsync(launch, cancellationToken);
        var answers = new List<(string Name, Exchange Answer)>();
        // The least of a round, for the collector lets garbage lie for a while.
        var least = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            least[round] = double.MaxValue;
            foreach (var (name, fault) in Faults)
            {
                provider.Vision.Always(fault);
                provider.Chat.Always(fault);
                for (var i = 0; i < AsksOfEach; i++)
                {
                    answers.Add((name, await server.Client.IdentifyAsync(stage.Photos.Stranger, cancellationToken)));
                    answers.Add((name,
                        await server.Client.AskAsync(stage.Photos.OneId, "What is its mood?", cancellationToken)));
                    least[round] = Math.Min(least[round], ProcessFigures.Of(server.ProcessId).Resident);
                }
            }
        }

        provider.Chat.Always(FakeReply.CutMidWord(Told, WordsBeforeTheCut));
        var cut = await server.Client.StreamAsync(stage.Photos.OneId, "What is its mood?", cancellationToken);
        var leaks = answers.Append(("cut", cut))
            .Where(a => a.Item2.Text.Contains(FakeProvider.UpstreamWords, StringComparison.Ordinal))
            .Select(a => a.Item1)
            .Concat(Folders.Holding(launch.WorkingFolder!, FakeProvider.UpstreamWords))
            .Concat(server.Output.Where(line => line.Contains(FakeProvider.UpstreamWords, StringComparison.Ordinal)));

        return new Finding()
            .None("answers other than 200",
                [.. answers.Where(a => a.Answer.Status != 200).Select(a => $"{a.Name}: {a.Answer}")])
            .That("the cut stream ends with error", cut.Events is [.., "error"], string.Join(", ", cut.Events))
            .None("leaks", [.. leaks])
            .AtMost("memory +", least[^1] - least[^2], 20, " MB")
            .Under($"{Rounds} rounds of {Faults.Length} replies, the least memory of the last two compared");
    }
}
