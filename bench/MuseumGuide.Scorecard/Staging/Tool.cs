using System.ComponentModel;
using System.Diagnostics;

namespace MuseumGuide.Scorecard.Staging;

/// <summary>What another program said.</summary>
internal sealed record Tool(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="CannotRunException">It is not installed.</exception>
    public static async Task<Tool> RunAsync(
        string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            return await EndAsync(process, cancellationToken);
        }
        catch (Win32Exception)
        {
            throw new CannotRunException($"{program} is not installed");
        }
    }

    /// <summary>Waits for a process that was started with its output to be read.</summary>
    public static async Task<Tool> EndAsync(Process process, CancellationToken cancellationToken)
    {
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new Tool(process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
