using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace MuseumGuide.ChildPrograms;

/// <summary>Runs another program for a moment: bytes in, bytes out, and never longer or larger than allowed.</summary>
public static class ChildProgram
{
    // All that a child sees of the environment, which may hold keys.
    private static readonly string[] Inherited =
        ["PATH", "HOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "ESPEAK_DATA_PATH", "SystemRoot", "TEMP", "TMPDIR"];

    private static readonly ConcurrentDictionary<Process, bool> Running = new();

    static ChildProgram() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var child in Running.Keys) Kill(child);
    };

    /// <summary>Looks a program up on the search path.</summary>
    /// <returns>Its full path, or null where there is none.</returns>
    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => (string[])[Path.Combine(folder, name), Path.Combine(folder, name + ".exe")])
        .FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end; it is killed when cancelled, late or too talkative.</summary>
    /// <param name="arguments">Passed one by one, never through a shell.</param>
    /// <returns>What it wrote to its standard output.</returns>
    /// <exception cref="ChildProgramException">It could not be started, failed, or broke a limit.</exception>
    public static async Task<byte[]> RunAsync(
        string path, IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input, ChildLimits limits,
        CancellationToken cancellationToken)
    {
        using var child = Start(path, arguments);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(limits.Time);
        Running.TryAdd(child, true);
        try
        {
            var writing = WriteAsync(child, input, stop.Token);
            var complaining = child.StandardError.BaseStream.CopyToAsync(Stream.Null, stop.Token);
            var output = await ReadAsync(child.StandardOutput.BaseStream, limits.OutputBytes, stop.Token);
            await Task.WhenAll(writing, complaining, child.WaitForExitAsync(stop.Token));
            return child.ExitCode == 0 ? output : throw new ChildProgramException(ChildFault.Failed);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ChildProgramException(ChildFault.TimedOut);
        }
        finally
        {
            Running.TryRemove(child, out _);
            Kill(child);
        }
    }

    private static Process Start(string path, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(path, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Except(Inherited, StringComparer.OrdinalIgnoreCase).ToList())
            start.Environment.Remove(name);
        try
        {
            return Process.Start(start) ?? throw new ChildProgramException(ChildFault.NotStarted);
        }
        catch (Exception error) when (error is Win32Exception or IOException)
        {
            throw new ChildProgramException(ChildFault.NotStarted, error);
        }
    }

    private static async Task WriteAsync(Process child, ReadOnlyMemory<byte> input, CancellationToken cancellationToken)
    {
        try
        {
            await child.StandardInput.BaseStream.WriteAsync(input, cancellationToken);
            child.StandardInput.Close();
        }
        catch (IOException)
        {
            // It closed its ears before the end; its exit code tells whether that was right.
        }
    }

    private static async Task<byte[]> ReadAsync(Stream output, int limit, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await output.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (all.Length + read > limit) throw new ChildProgramException(ChildFault.TooMuchOutput);
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }

    private static void Kill(Process child)
    {
        try
        {
            if (!child.HasExited) child.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception)
        {
            // It ended in the same moment.
        }
    }
}
