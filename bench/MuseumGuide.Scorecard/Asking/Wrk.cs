using System.Globalization;
using System.Text.RegularExpressions;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Asking;

/// <summary>A run of wrk, which asks as fast as it is answered.</summary>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="P99">In milliseconds.</param>
/// <param name="Failures">Answers other than 2xx and 3xx, and broken connections.</param>
/// <param name="ProcessorTime">What wrk itself took.</param>
internal sealed partial record Wrk(double PerSecond, double P99, int Failures, TimeSpan ProcessorTime)
{
    private const int Longest = 1_000;

    public static async Task<Wrk> RunAsync(Uri address, TimeSpan length, CancellationToken cancellationToken)
    {
        // The shell's own clock tells what wrk took of the processor.
        var command = string.Create(
            CultureInfo.InvariantCulture,
            $"TIMEFORMAT='cpu %U %S'; time wrk -t1 -c32 -d{length.TotalSeconds:0}s --latency {address}");
        var run = await Tool.RunAsync("bash", ["-c", command], cancellationToken);
        if (run.ExitCode != 0) throw new CannotRunException($"wrk ended with {run.ExitCode}: {run.Errors.Trim()}");
        var cpu = Cpu().Match(run.Errors);
        return new Wrk(
            Read(Rate().Match(run.Output).Groups["rate"].Value), Milliseconds(Ninetynine().Match(run.Output)),
            Refused().Matches(run.Output).Concat(Broken().Matches(run.Output))
                .SelectMany(match => match.Groups.Values.Skip(1))
                .Sum(group => int.Parse(group.Value, CultureInfo.InvariantCulture)),
            TimeSpan.FromSeconds(Read(cpu.Groups["user"].Value) + Read(cpu.Groups["system"].Value)));
    }

    private static double Milliseconds(Match time) => Read(time.Groups["time"].Value) * time.Groups["unit"].Value switch
    {
        "us" => 0.001,
        "ms" => 1,
        _ => 1_000,
    };

    private static double Read(string number) => double.Parse(number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Requests/sec:\s+(?<rate>[\d.]+)", RegexOptions.ExplicitCapture, Longest)]
    private static partial Regex Rate();

    [GeneratedRegex(@"99%\s+(?<time>[\d.]+)(?<unit>us|ms|s)", RegexOptions.ExplicitCapture, Longest)]
    private static partial Regex Ninetynine();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (?<count>\d+)", RegexOptions.ExplicitCapture, Longest)]
    private static partial Regex Refused();

    [GeneratedRegex(
        @"Socket errors: connect (?<connect>\d+), read (?<read>\d+), write (?<write>\d+), timeout (?<timeout>\d+)",
        RegexOptions.ExplicitCapture, Longest)]
    private static partial Regex Broken();

    [GeneratedRegex(@"cpu (?<user>[\d.]+) (?<system>[\d.]+)", RegexOptions.ExplicitCapture, Longest)]
    private static partial Regex Cpu();
}
