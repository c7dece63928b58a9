using MuseumGuide.Scorecard;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

if (ScorecardOptions.Parse(args) is { } options) return await ScorecardRun.RunAsync(options, stop.Token);

Console.Error.WriteLine(ScorecardOptions.Usage);
return 2;
