using System.CommandLine;
using MuseumGuide.Catalog;
using MuseumGuide.Evaluation;
using MuseumGuide.Host.Downloads;
using MuseumGuide.Host.Settings;
using MuseumGuide.Importing;
using MuseumGuide.Importing.Transfer;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Host.Commands;

/// <summary>The program <c>museum-guide</c>: its verbs, and how each way to end is told.</summary>
internal static class GuideCommandLine
{
    private const string Usage = "Try museum-guide --help.";

    /// <summary>Runs the verb that the arguments name; <c>serve</c> when they name none.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken = default)
    {
        var root = CreateRoot(terminal);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await terminal.Error.WriteLineAsync(error.Message);
            await terminal.Error.WriteLineAsync(Usage);
            return ExitCode.Misused;
        }

        try
        {
            return await parsed.InvokeAsync(Configure(parsed, root, terminal), cancellationToken);
        }
        catch (Exception e)
        {
            var (code, message) = Explain(e);
            await terminal.Error.WriteLineAsync(message);
            return code;
        }
    }

    private static RootCommand CreateRoot(Terminal terminal)
    {
        var root = new RootCommand(
            """
            Tells what artwork a photo shows, proven, or says that the collection has none of it.

            Examples:
              museum-guide                                  serve on http://127.0.0.1:7860
              museum-guide import ./collection              bring a collection in
              museum-guide identify photo.jpg               what is in this photo?
              museum-guide describe demo-101                what does the guide say of this work?
              museum-guide ask demo-101 "Who made this?"    and what does it answer?
              museum-guide lint                             which texts could be better?
              museum-guide speak demo-101 --out work.wav    and how does that sound?
              museum-guide evaluate ./photos --json         how good is it, in figures?
              museum-guide evaluate-chat ./eval/chat        how well are questions answered?
              museum-guide migrate --to postgres://…        move the collection to a server
              museum-guide vectors                          is the vector store up to date?
              museum-guide doctor                           is everything in order?
              museum-guide health                           how is the guide that runs here?
              museum-guide config                           which settings are in force?

            Settings are environment variables or lines of a .env file, such as PORT=8080.
            """);
        root.Subcommands.Add(ServeCommand.Create(terminal));
        root.Subcommands.Add(ImportCommand.Create(terminal));
        root.Subcommands.Add(VectorsCommand.Create(terminal));
        root.Subcommands.Add(IdentifyCommand.Create(terminal));
        root.Subcommands.Add(EvaluateCommand.Create(terminal));
        root.Subcommands.Add(EvaluateChatCommand.Create(terminal));
        root.Subcommands.Add(CalibrateChatCommand.Create(terminal));
        root.Subcommands.Add(CalibrateCommand.Create(terminal));
        root.Subcommands.Add(DescribeCommand.Create(terminal));
        root.Subcommands.Add(AskCommand.Create(terminal));
        root.Subcommands.Add(LintCommand.Create(terminal));
        root.Subcommands.Add(SpeakCommand.Create(terminal));
        root.Subcommands.Add(MigrateCommand.Create(terminal));
        root.Subcommands.Add(DoctorCommand.Create(terminal));
        root.Subcommands.Add(HealthCommand.Create(terminal));
        root.Subcommands.Add(ConfigCommand.Create(terminal));
        root.SetAction((_, token) => ServeCommand.RunAsync(terminal, token));
        return root;
    }

    private static InvocationConfiguration Configure(ParseResult parsed, RootCommand root, Terminal terminal)
    {
        var serves = parsed.CommandResult.Command == root || parsed.CommandResult.Command.Name == ServeCommand.Name;
        return new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            // The server ends in its own good time; a tool is given a moment to stop cleanly.
            ProcessTerminationTimeout = serves ? null : TimeSpan.FromSeconds(5),
        };
    }

    private static (int Code, string Message) Explain(Exception exception) => exception switch
    {
        SettingsException or UsageException or CollectionFormatException or EvaluationFolderException =>
            (ExitCode.Misused, exception.Message),
        OperationCanceledException => (ExitCode.Failed, "Stopped before the end."),
        CatalogException or VectorStoreException or ImportInProgressException or TransferException
            or DownloadException or IOException
            or UnauthorizedAccessException =>
            (ExitCode.Failed, exception.Message),
        _ => (ExitCode.Failed, $"Something unforeseen went wrong: {exception.Message}"),
    };
}
