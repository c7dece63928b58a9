using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace MuseumGuide.Engines;

/// <summary>A program that runs beside the tests, with the processes that it starts.</summary>
public sealed class EngineProcess : IAsyncDisposable
{
    private const int MostLines = 2_000;
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();

    private EngineProcess(Process process) => _process = process;

    /// <summary>Its number, also after its end.</summary>
    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    /// <summary>What it wrote, the last lines of it.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>Starts a program.</summary>
    public static EngineProcess Start(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var engine = new EngineProcess(new Process { StartInfo = start });
        engine._process.OutputDataReceived += (_, line) => engine.Keep(line.Data);
        engine._process.ErrorDataReceived += (_, line) => engine.Keep(line.Data);
        engine._process.Start();
        engine._process.BeginOutputReadLine();
        engine._process.BeginErrorReadLine();
        return engine;
    }

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has what it wrote.</exception>
    public static async Task RunAsync(
        string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        await using var engine = Start(program, arguments);
        await engine._process.WaitForExitAsync(cancellationToken);
        if (engine._process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed: {engine.Output}");
    }

    /// <summary>Sends it a signal.</summary>
    /// <param name="signal">Its name, such as <c>TERM</c>.</param>
    public void Signal(string signal)
    {
        if (!HasExited) Send(signal, [Id]);
    }

    /// <summary>Sends a signal to it and to every process that came of it.</summary>
    public void SignalAll(string signal)
    {
        if (!HasExited) Send(signal, [Id, .. DescendantsOf(Id)]);
    }

    /// <summary>Waits until it has ended.</summary>
    /// <exception cref="TimeoutException">It runs on.</exception>
    public Task WaitForExitAsync(TimeSpan longest, CancellationToken cancellationToken) =>
        _process.WaitForExitAsync(cancellationToken).WaitAsync(longest, cancellationToken);

    /// <summary>Kills it and all that came of it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!HasExited)
        {
            SignalAll("KILL");
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static IEnumerable<int> DescendantsOf(int parent)
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id)) continue;
            if (ParentOf(id) != parent) continue;
            yield return id;
            foreach (var further in DescendantsOf(id)) yield return further;
        }
    }

    private static int ParentOf(int id)
    {
        try
        {
            // The name in brackets may hold anything; state and parent follow it.
            var stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/stat"));
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static void Send(string signal, IEnumerable<int> processes)
    {
        // One of them may have ended meanwhile, and kill would say so.
        var start = new ProcessStartInfo(
            "kill", [$"-{signal}", .. processes.Select(id => id.ToString(CultureInfo.InvariantCulture))])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        using var kill = Process.Start(start)!;
        kill.WaitForExit();
    }

    private void Keep(string? line)
    {
        if (line is null) return;
        _output.Enqueue(line);
        if (_output.Count > MostLines) _output.TryDequeue(out _);
    }
}
