using System.CommandLine;
using MuseumGuide.Catalog;
using MuseumGuide.Describing;
using MuseumGuide.Host.Endpoints.Answers;

namespace MuseumGuide.Host.Commands;

/// <summary><c>museum-guide describe</c>.</summary>
internal static class DescribeCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("artwork-id") { Description = "The work's id." };
        var length = new Option<string>("--length")
        {
            Description = "How much is told: glance, short or full.",
            DefaultValueFactory = _ => "short",
        };
        length.AcceptOnlyFromAmong("glance", "short", "full");
        var origins = new Option<bool>("--origins") { Description = "Says of each sentence whose words it is." };
        var lang = CommandOptions.Lang(
            "The language, such as de or pt-BR; the museum's own where it has no text in it.");
        var json = CommandOptions.Json();
        var command = new Command(
            "describe",
            """
            Describes a work of the collection in words.

            Examples:
              museum-guide describe demo-101
              museum-guide describe demo-101 --length full --origins
              museum-guide describe demo-101 --length glance --json
              museum-guide describe demo-101 --lang de
            """)
        {
            id, length, origins, lang, json,
        };
        command.SetAction((parsed, token) => RunAsync(
            parsed.GetRequiredValue(id), DescriptionMapping.ParseLength(parsed.GetValue(length))!.Value,
            parsed.GetValue(origins), parsed.GetValue(lang), parsed.GetValue(json), terminal, token));
        return command;
    }

    private static async Task<int> RunAsync(
        string id, DescriptionLength length, bool withOrigins, string? lang, bool asJson, Terminal terminal,
        CancellationToken cancellationToken)
    {
        await using var tools = Toolbox.Open(terminal.ReadSettings(), terminal);
        if (await tools.GetRequiredService<IArtworkCatalog>().FindAsync(id, cancellationToken) is not { } work)
            throw new UsageException($"This collection has no work of the id {id}.");

        var description = await tools.GetRequiredService<IArtworkDescriber>()
            .DescribeAsync(work, length, lang, cancellationToken);
        if (asJson) terminal.WriteJson(description.ToAnswer(), AnswerJson.Default.DescriptionAnswer);
        else Tell(description, withOrigins, terminal.Out);
        return ExitCode.Done;
    }

    private static void Tell(Description description, bool withOrigins, TextWriter output)
    {
        foreach (var section in description.Sections)
        {
            output.WriteLine(section.Heading);
            if (withOrigins)
            {
                foreach (var (text, origin, source, _) in section.Sentences)
                    output.WriteLine($"  {text} [{DescriptionMapping.Name(origin)}: {source}]");
            }
            else
            {
                output.WriteLine($"  {string.Join(' ', section.Sentences.Select(sentence => sentence.Text))}");
            }
        }
    }
}
