using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MuseumGuide.Measuring.Timing;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Benchmarks;

/// <summary>What a line of the log costs a request, and whether a disk that hangs holds it up.</summary>
internal static partial class LoggingBenchmark
{
    private const int WarmUps = 5;
    private const int Rounds = 20;
    private const int EventsARound = 5_000;
    private const int EventsAgainstAHangingDisk = 100_000;

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("museum-guide-logging-");
        var console = Console.Out;
        // The console of production would stand between the figures.
        Console.SetOut(TextWriter.Null);
        try
        {
            var table = new Table(
                "an event", "events", "caller p50, µs", "p99, µs", "longest, µs", "processor, µs", "dropped");
            foreach (var (name, level, echoes) in new[]
            {
                ("to the file", LogLevel.Information, false), ("to file and console", LogLevel.Information, true),
                ("below the level", LogLevel.Warning, true),
            })
            {
                var file = Path.Combine(folder.FullName, $"{name}.log");
                for (var i = 0; i < WarmUps; i++) Measure(file, level, echoes, EventsARound, null);
                var (durations, processor, dropped) = (new List<double>(), 0.0, 0L);
                for (var i = 0; i < Rounds; i++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    var round = Measure(file, level, echoes, EventsARound, null);
                    durations.AddRange(round.Durations);
                    processor += round.Processor;
                    dropped += round.Dropped;
                }

                Add(table, name, durations, processor, dropped);
            }

            var pipe = Path.Combine(folder.FullName, "hanging.log");
            using (var mkfifo = Process.Start("mkfifo", pipe)) await mkfifo.WaitForExitAsync(cancellationToken);
            var hanging = Measure(
                pipe, LogLevel.Information, false, EventsAgainstAHangingDisk,
                // Somebody reads at last, so that the log can be closed.
                () => _ = Task.Run(() => File.ReadAllBytes(pipe), cancellationToken));
            Add(table, "to a disk that hangs", hanging.Durations, hanging.Processor, hanging.Dropped);

            Console.SetOut(console);
            table.Print();
        }
        finally
        {
            Console.SetOut(console);
            folder.Delete(recursive: true);
        }
    }

    private static (double[] Durations, double Processor, long Dropped) Measure(
        string file, LogLevel level, bool echoes, int events, Action? beforeEnd)
    {
        var settings = new GuideSettings { Environment = GuideEnvironment.Production };
        settings.Log.File = file;
        settings.Log.Level = level;
        settings.Log.EchoesToConsole = echoes;
        var services = new ServiceCollection().AddMetrics().AddSingleton(TimeProvider.System)
            .AddLogging(logging => logging.AddGuideLogging(settings)).BuildServiceProvider();
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("MuseumGuide.Benchmarks");
        RequestId.Current = "0123456789abcdef";
        using var request = new Activity("request").Start();

        var durations = new double[events];
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < events; i++)
        {
            var started = Stopwatch.GetTimestamp();
            LogIdentified(logger, "the Night Watch", i, 0.125);
            durations[i] = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        }

        var dropped = services.GetRequiredService<LogLosses>().Total;
        beforeEnd?.Invoke();
        services.Dispose();
        return (durations, (Environment.CpuUsage.TotalTime - before).TotalMicroseconds, dropped);
    }

    private static void Add(
        Table table, string name, IReadOnlyCollection<double> durations, double processor, long dropped)
    {
        double[] ordered = [.. durations.Order()];
        table.Add(
            name, ordered.Length, ordered[ordered.Length / 2], ordered[ordered.Length * 99 / 100], ordered[^1],
            (processor / ordered.Length).ToString("0.00", CultureInfo.InvariantCulture), dropped);
    }

    [LoggerMessage(LogLevel.Information, "Found {Title}, number {Number}, after {Seconds} s.")]
    private static partial void LogIdentified(ILogger logger, string title, int number, double seconds);
}
