using System.Text;
using MuseumGuide.Host.Settings;
using Serilog;
using Serilog.Configuration;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Where lines go, and in which form.</summary>
internal static class GuideLogging
{
    // Some minutes of a busy day; more would only be memory for lines that nothing takes.
    private const int QueuedLines = 10_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Logs as a server: in production to files and as JSON to the console, else for people.</summary>
    public static void AddGuideLogging(this ILoggingBuilder logging, GuideSettings settings)
    {
        Filter(logging, settings, settings.EffectiveLogLevel);
        logging.Services.AddSingleton<LogLosses>();
        logging.Services.AddHostedService<LogLossReporter>();
        logging.Services.AddSingleton<ILoggerProvider>(provider => new SerilogLoggerProvider(
            CreateServerLogger(settings, provider.GetRequiredService<LogLosses>()), dispose: true));
    }

    /// <summary>Logs as a verb that ends by itself: warnings for people to the standard error stream, and the audit.
    /// </summary>
    public static void AddToolLogging(this ILoggingBuilder logging, GuideSettings settings)
    {
        Filter(logging, settings, LogLevel.Warning);
        logging.Services.AddSingleton<ILoggerProvider>(
            _ => new SerilogLoggerProvider(CreateToolLogger(settings), dispose: true));
    }

    /// <summary>Everything that a server writes to.</summary>
    /// <param name="losses">Learns of lines that were dropped.</param>
    public static Logger CreateServerLogger(GuideSettings settings, LogLosses losses)
    {
        var secrets = new SecretMask(settings);
        var configuration = Begin();
        var least = LevelConvert.ToSerilogLevel(settings.EffectiveLogLevel);
        if (!settings.LogsToFiles)
        {
            return configuration.WriteTo.Conditional(
                logEvent => logEvent.Level >= least,
                to => to.Async(
                    queue => queue.Console(new ConsoleLineFormatter(secrets, HasColors)), QueuedLines, monitor: losses))
                .CreateLogger();
        }

        configuration.WriteTo.Conditional(
            logEvent => logEvent.Level >= least && !IsFrom<AuditLog>(logEvent),
            to => Queue(to, losses, new LineSink(
                new LogLineFormatter(secrets),
                LoggerSinkConfiguration.CreateSink(writers => WriteLines(writers, settings, losses)))));
        WriteAudit(configuration, settings, secrets, losses);
        if (settings.Telemetry.EnableMetrics)
        {
            configuration.WriteTo.Conditional(
                IsFrom<PerformanceLog>,
                to => to.Async(
                    queue => Rolling(queue, settings, settings.Log.MetricsPath, new MetricsLineFormatter()),
                    QueuedLines, monitor: losses));
        }

        return configuration.CreateLogger();
    }

    private static Logger CreateToolLogger(GuideSettings settings)
    {
        var secrets = new SecretMask(settings);
        var configuration = Begin();
        configuration.WriteTo.Conditional(
            logEvent => logEvent.Level >= LogEventLevel.Warning && !IsFrom<AuditLog>(logEvent),
            to => to.Console(
                new ConsoleLineFormatter(secrets, colors: false), standardErrorFromLevel: LogEventLevel.Verbose));
        if (settings.LogsToFiles) WriteAudit(configuration, settings, secrets, losses: null);
        return configuration.CreateLogger();
    }

    // An audit is written and an operation measured whatever is logged besides; what else is not, costs nothing.
    private static void Filter(ILoggingBuilder logging, GuideSettings settings, LogLevel level)
    {
        logging.SetMinimumLevel(level);
        // The framework's own notes help only when it fails.
        foreach (var framework in (ReadOnlySpan<string>)["Microsoft", "System", "Polly", "OpenTelemetry"])
            logging.AddFilter(framework, level < LogLevel.Warning ? LogLevel.Warning : level);
        logging.AddFilter("Microsoft.AspNetCore.Http.Timeouts", LogLevel.Error);
        if (!settings.LogsToFiles) return;
        logging.AddFilter<SerilogLoggerProvider>(typeof(AuditLog).FullName, LogLevel.Information);
        logging.AddFilter<SerilogLoggerProvider>(typeof(PerformanceLog).FullName, LogLevel.Information);
    }

    private static LoggerConfiguration Begin() =>
        new LoggerConfiguration().MinimumLevel.Verbose().Enrich.With<RequestIdEnricher>();

    private static void WriteLines(LoggerSinkConfiguration to, GuideSettings settings, LogLosses losses)
    {
        var line = new FinishedLineFormatter();
        Rolling(to, settings, settings.Log.FullPath, line);
        // A queue of its own: nobody may read the console, and the file goes on.
        if (settings.Log.EchoesToConsole)
            Queue(to, losses, LoggerSinkConfiguration.CreateSink(console => console.Console(line)));
    }

    private static void Queue(LoggerSinkConfiguration to, LogLosses losses, ILogEventSink writer)
    {
        var gathering = new GatheringSink(writer, losses);
        to.Async(queue => queue.Sink(gathering), QueuedLines, monitor: gathering);
    }

    private static void WriteAudit(
        LoggerConfiguration configuration, GuideSettings settings, SecretMask secrets, LogLosses? losses)
    {
        var file = new AuditFile(
            settings.Log.Folder, settings.Log.AuditDaysKept, new AuditLineFormatter(secrets));
        configuration.WriteTo.Conditional(IsFrom<AuditLog>, to =>
        {
            // A verb ends as soon as it is done; it writes its one line itself.
            if (losses is null) Guarded(to, "The audit log", sink => sink.Sink(file));
            else
            {
                to.Async(
                    queue => Guarded(queue, "The audit log", sink => sink.Sink(file)), QueuedLines, monitor: losses);
            }
        });
    }

    private static void Rolling(
        LoggerSinkConfiguration to, GuideSettings settings, string path, ITextFormatter formatter) =>
        Guarded(to, path, sink => sink.File(
            formatter, path, fileSizeLimitBytes: settings.Log.MaxFileBytes, rollOnFileSizeLimit: true,
            retainedFileCountLimit: settings.Log.FilesKept, encoding: Utf8));

    private static void Guarded(
        LoggerSinkConfiguration to, string file, Action<LoggerSinkConfiguration> sink) =>
        to.Fallible(sink, new LogFailureNotice(file, Console.Error));

    private static bool HasColors =>
        !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "";

    private static bool IsFrom<T>(LogEvent logEvent) => logEvent.Text("SourceContext") == typeof(T).FullName;
}
