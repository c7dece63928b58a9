using System.CommandLine;
using System.Globalization;
using MuseumGuide.Importing;

namespace MuseumGuide.Host.Commands;

/// <summary><c>museum-guide vectors</c>.</summary>
internal static class VectorsCommand
{
    public static Command Create(Terminal terminal)
    {
        var json = CommandOptions.Json();
        var command = new Command(
            "vectors",
            """
            Brings the vector store that VECTOR_STORE names up to date with the catalog: compares every vector, writes
            what is missing or differs, and removes what the catalog does not have. An import does the same for what
            changed; this is for a store that is new, was emptied, or came back from a backup.

            Examples:
              museum-guide vectors
              VECTOR_STORE=pinecone museum-guide vectors --json
            """)
        {
            json,
        };
        command.SetAction((parsed, token) => RunAsync(parsed.GetValue(json), terminal, token));
        return command;
    }

    private static async Task<int> RunAsync(bool asJson, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var tools = Toolbox.Open(terminal.ReadSettings(), terminal);
        var update = tools.GetService<VectorUpdate>()
            ?? throw new UsageException("VECTOR_STORE is embedded, which is never behind.");
        await using var lease = await tools.GetRequiredService<IImportStore>().TryAcquireLeaseAsync(cancellationToken)
            ?? throw new ImportInProgressException();
        var result = await update.MendAsync(cancellationToken);
        if (asJson) terminal.WriteJson(result, CommandJson.Default.VectorUpdateResult);
        else
        {
            terminal.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Works} works in {update.Store.SystemName}: {result.Written} written, "
                + $"{result.Removed} removed."));
        }

        return ExitCode.Done;
    }
}
