using System.Globalization;
using Spectre.Console;

namespace MuseumGuide.Host.Commands;

/// <summary>Shows how many of a number are done: a bar where somebody watches, plain lines in a log, nothing before
/// JSON.</summary>
internal static class CountedProgress
{
    private const int LinesInAll = 10;

    public static async Task<T> ShowAsync<T>(
        Terminal terminal, bool isSilent, string name, int total, Func<IProgress<int>?, Task<T>> work)
    {
        if (isSilent || total == 0) return await work(null);
        if (!terminal.IsWatched) return await work(new Lines(terminal.Out, name, total));
        return await terminal.Console.Progress().HideCompleted(false)
            .StartAsync(context => work(new Bar(context.AddTask(name, maxValue: total))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<int>
    {
        public void Report(int value) => task.Value = value;
    }

    private sealed class Lines(TextWriter output, string name, int total) : IProgress<int>
    {
        private int _step;

        public void Report(int value)
        {
            var step = (int)((long)LinesInAll * value / total);
            if (step == _step) return;
            _step = step;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value} of {total}"));
        }
    }
}
