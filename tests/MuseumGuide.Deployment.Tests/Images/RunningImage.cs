using System.Diagnostics;
using System.Globalization;
using MuseumGuide.Deployment.Tests.Files;
using MuseumGuide.Engines;

namespace MuseumGuide.Deployment.Tests.Images;

/// <summary>A container of the image that serves the demo gallery on this machine's loopback.</summary>
internal sealed class RunningImage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly DirectoryInfo _folder;
    private readonly Process _process;
    private readonly int _port;
    private readonly Task<string> _said;

    private RunningImage(DirectoryInfo folder, int port)
    {
        (_folder, _port) = (folder, port);
        _process = Process.Start(new ProcessStartInfo(
            BuiltImage.Program, Arguments([], "DEMO_GALLERY=true"))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _said = JoinAsync(_process);
        Client = new HttpClient
        {
            BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")),
        };
    }

    public HttpClient Client { get; }

    /// <summary>A folder of the container that may be written, as this machine sees it: <c>data</c> or <c>tmp</c>.
    /// </summary>
    public string Written(string name) => Path.Combine(_folder.FullName, name);

    public static RunningImage Start() =>
        new(Directory.CreateTempSubdirectory("museum-guide-image-"), LoopbackPort.FindFree());

    /// <summary>Asks what the image itself asks for its health, until it is well.</summary>
    public async Task WaitUntilHealthyAsync(IEnumerable<string> check, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        string[] command = [.. check];
        while (true)
        {
            // Cheaper to ask until it answers at all.
            if (_process.HasExited) Assert.Fail(await _said);
            if (await AnswersAsync(patience.Token) && (await RunAsync(command, patience.Token)).ExitCode == 0) return;
            await Task.Delay(TimeSpan.FromMilliseconds(250), patience.Token);
        }
    }

    /// <summary>Runs a command in a container of the same image over the same folders.</summary>
    public Task<ProgramRun> RunAsync(string[] command, CancellationToken cancellationToken) =>
        ProgramRun.OfAsync(BuiltImage.Program, Arguments(command), cancellationToken);

    /// <summary>The lines of a file that the kernel tells about the guide's process.</summary>
    public string[] Status(string file) => File.ReadAllLines($"/proc/{FindGuide()}/{file}");

    /// <summary>Asks the guide to end as Docker would, and waits.</summary>
    /// <returns>How the container ended, and what it said.</returns>
    public async Task<ProgramRun> EndAsync(CancellationToken cancellationToken)
    {
        await ProgramRun.OfAsync("kill", ["-TERM", FindGuide()], cancellationToken);
        await _process.WaitForExitAsync(cancellationToken);
        return new ProgramRun(_process.ExitCode, await _said);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            using var patience = new CancellationTokenSource(Patience);
            if (FindGuide() is { Length: > 0 } guide)
                await ProgramRun.OfAsync("kill", ["-KILL", guide], patience.Token);
            await _process.WaitForExitAsync(patience.Token);
        }

        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async Task<string> JoinAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        return await process.StandardError.ReadToEndAsync() + await output;
    }

    private string[] Arguments(string[] command, params string[] variables) =>
    [
        "run", _folder.FullName, "HOST=127.0.0.1", string.Create(CultureInfo.InvariantCulture, $"PORT={_port}"),
        .. variables, "--", .. command,
    ];

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    // The container has no process numbers of its own, so its guide is one of this machine's, known by its port.
    private string FindGuide()
    {
        var port = string.Create(CultureInfo.InvariantCulture, $"PORT={_port}");
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            try
            {
                if (File.ReadAllText(Path.Combine(folder, "cmdline")) == "/opt/museum-guide/museum-guide\0serve\0"
                    && File.ReadAllText(Path.Combine(folder, "environ")).Split('\0').Contains(port))
                    return Path.GetFileName(folder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Not a process, or one that has just ended.
            }
        }

        return "";
    }
}
