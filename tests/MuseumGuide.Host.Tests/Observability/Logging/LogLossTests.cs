using MuseumGuide.Host.Observability.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace MuseumGuide.Host.Tests.Observability.Logging;

public sealed class LogLossTests
{
    [Fact]
    public void A_file_that_hangs_holds_nobody_up_and_what_is_lost_is_counted()
    {
        var losses = new LogLosses();
        using var hanging = new HangingSink();
        var logger = new LoggerConfiguration()
            .WriteTo.Async(queue => queue.Sink(hanging), bufferSize: 10, monitor: losses).CreateLogger();

        // One line hangs, ten wait; were a full queue to block, this would not end.
        logger.Information("Hangs.");
        hanging.Entered.Wait(TestContext.Current.CancellationToken);
        for (var i = 0; i < 100; i++) logger.Information("Line {Number}.", i);

        Assert.Equal(90, losses.Total);
        hanging.LetGo.Set();
        logger.Dispose();
        Assert.Equal(11, hanging.Written);
    }

    private sealed class HangingSink : ILogEventSink, IDisposable
    {
        public ManualResetEventSlim Entered { get; } = new();

        public ManualResetEventSlim LetGo { get; } = new();

        public int Written { get; private set; }

        public void Emit(LogEvent logEvent)
        {
            Entered.Set();
            LetGo.Wait();
            Written++;
        }

        public void Dispose()
        {
            // Disposed of by the logger while the test still looks at it.
        }
    }
}
