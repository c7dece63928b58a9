using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MuseumGuide.Host.Settings;
using Spectre.Console;

namespace MuseumGuide.Host.Commands;

/// <summary>What a verb reads its settings from and writes to.</summary>
/// <param name="Out">Results: tables, or one JSON document.</param>
/// <param name="Error">What went wrong, and logs.</param>
/// <param name="ReadSettings">Reads the settings; throws <see cref="SettingsException"/>.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, Func<GuideSettings> ReadSettings)
{
    private const int RedirectedWidth = 240;

    /// <summary>Lists the settings as they stand; throws <see cref="SettingsException"/> where a file is unreadable.
    /// </summary>
    public Func<IReadOnlyList<EffectiveSetting>> ListSettings { get; init; } = SettingsReader.ListProcess;

    /// <summary>Replaces services, for tests; null replaces none.</summary>
    public Action<IServiceCollection>? Replace { get; init; }

    /// <summary>Lets other programs of the machine go first, for work that nobody waits for. Nothing by itself.
    /// </summary>
    public Action GiveWay { get; init; } = static () => { };

    /// <summary>The process's own.</summary>
    public static Terminal OfProcess() => new(System.Console.Out, System.Console.Error, SettingsReader.ReadProcess)
    {
        GiveWay = static () =>
        {
            using var process = Process.GetCurrentProcess();
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        },
    };

    /// <summary>Draws tables and bars on <see cref="Out"/>; plain text where that is no terminal.</summary>
    public IAnsiConsole Console { get; } = CreateConsole(Out);

    /// <summary>Whether somebody is looking, so that a progress bar makes sense.</summary>
    public bool IsWatched => ReferenceEquals(Out, System.Console.Out)
        && !System.Console.IsOutputRedirected && Console.Profile.Capabilities.Interactive;

    /// <summary>Writes one JSON document.</summary>
    public void WriteJson<T>(T document, JsonTypeInfo<T> type) =>
        Out.WriteLine(JsonSerializer.Serialize(document, type));

    private static IAnsiConsole CreateConsole(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        // A file or a pipe has no width of its own; a table in it should not be broken to fit 80 columns.
        if (!ReferenceEquals(output, System.Console.Out) || System.Console.IsOutputRedirected)
            console.Profile.Width = RedirectedWidth;
        return console;
    }
}
