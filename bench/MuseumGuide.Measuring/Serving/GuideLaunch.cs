using System.Diagnostics;

namespace MuseumGuide.Measuring.Serving;

/// <summary>How the published guide is run: in an environment of its own, whatever stands in ours.</summary>
/// <param name="Executable">The published <c>museum-guide</c>.</param>
/// <param name="DataFolder">Its <c>DATA_DIR</c>; also where it is started unless told otherwise.</param>
internal sealed record GuideLaunch(string Executable, string DataFolder)
{
    private const string NoLimit = "10000000";

    private static readonly string[] Inherited =
        ["PATH", "HOME", "TMPDIR", "LANG", "DOTNET_ROOT", "LD_LIBRARY_PATH", "USER"];

    /// <summary>Variables beyond the usual ones, and in their place.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>A program and its first arguments that the guide is started by; empty where it is started itself.
    /// </summary>
    public IReadOnlyList<string> Through { get; init; } = [];

    /// <summary>Where it is started; null for the data folder.</summary>
    public string? WorkingFolder { get; init; }

    /// <summary>The same with further variables.</summary>
    public GuideLaunch With(params ReadOnlySpan<(string Name, string Value)> variables)
    {
        var all = new Dictionary<string, string>(Variables, StringComparer.Ordinal);
        foreach (var (name, value) in variables) all[name] = value;
        return this with { Variables = all };
    }

    /// <summary>Starts it, its output to be read.</summary>
    public Process Start(params IReadOnlyList<string> arguments)
    {
        string[] line = [.. Through, Path.GetFullPath(Executable), .. arguments];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            WorkingDirectory = WorkingFolder ?? DataFolder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Except(Inherited, StringComparer.Ordinal).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in Usual.Concat(Variables)) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private Dictionary<string, string> Usual => new(StringComparer.Ordinal)
    {
        ["DATA_DIR"] = DataFolder,
        ["HOST"] = "127.0.0.1",
        ["ENVIRONMENT"] = "production",
        ["DEMO_GALLERY"] = "false",
        ["MAX_REQUESTS_PER_MINUTE"] = NoLimit,
        ["MAX_REQUESTS_PER_HOUR"] = NoLimit,
        ["MAX_PAID_REQUESTS_PER_MINUTE"] = NoLimit,
        ["MAX_PAID_REQUESTS_PER_HOUR"] = NoLimit,
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
    };
}
