using System.Globalization;
using MuseumGuide.Importing;
using Spectre.Console;

namespace MuseumGuide.Host.Commands;

/// <summary>Shows how far an import is: bars where somebody watches, plain lines in a log, nothing before
/// JSON.</summary>
internal static class ProgressLines
{
    private const int LineEveryPercent = 10;

    public static async Task<ImportReport> ShowAsync(
        Terminal terminal, bool isSilent, Func<IProgress<ImportProgress>?, Task<ImportReport>> import)
    {
        if (isSilent) return await import(null);
        if (!terminal.IsWatched) return await import(new Lines(terminal.Out));
        return await terminal.Console.Progress().HideCompleted(false).StartAsync(context => import(new Bars(context)));
    }

    private static string Name(ImportStage stage) => stage == ImportStage.Works ? "Works" : "Index";

    private sealed class Bars(ProgressContext context) : IProgress<ImportProgress>
    {
        private readonly Dictionary<ImportStage, ProgressTask> _tasks = [];

        // Reports come from many threads, one after another.
        public void Report(ImportProgress value)
        {
            lock (_tasks)
            {
                if (!_tasks.TryGetValue(value.Stage, out var task))
                    _tasks[value.Stage] = task = context.AddTask(Name(value.Stage), maxValue: value.Total);
                task.Value = value.Done;
            }
        }
    }

    private sealed class Lines(TextWriter output) : IProgress<ImportProgress>
    {
        private readonly Lock _lock = new();
        private (ImportStage Stage, int Step) _told = (ImportStage.Works, 0);

        public void Report(ImportProgress value)
        {
            if (value.Total == 0) return;
            var now = (value.Stage, (int)(100L * value.Done / value.Total) / LineEveryPercent);
            lock (_lock)
            {
                if (now == _told) return;
                _told = now;
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{Name(value.Stage)}: {value.Done} of {value.Total}"));
            }
        }
    }
}
