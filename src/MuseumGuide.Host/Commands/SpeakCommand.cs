using System.CommandLine;
using System.Globalization;
using MuseumGuide.Catalog;
using MuseumGuide.Describing;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Serving;
using MuseumGuide.Importing;
using MuseumGuide.Models;
using MuseumGuide.Narrating;
using MuseumGuide.Narrating.Sounds;

namespace MuseumGuide.Host.Commands;

/// <summary><c>museum-guide speak</c>.</summary>
internal static class SpeakCommand
{
    private const string NoVoice = "No voice here speaks this language. Install espeak-ng, or set OPENAI_API_KEY.";

    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string?>("artwork-id")
        {
            Description = "The work's id.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var all = new Option<bool>("--all") { Description = "Speaks every work ahead, for its first visitor." };
        var length = new Option<string?>("--length")
        {
            Description = "How much is told: glance, short or full. Short for one work, every length with --all.",
        };
        length.AcceptOnlyFromAmong("glance", "short", "full");
        var output = new Option<FileInfo?>("--out") { Description = "The WAV file to write." };
        var lang = CommandOptions.Lang("The language, such as en or pt-BR.");
        var voice = new Option<string?>("--voice") { Description = "One of the provider's voices." };
        var json = CommandOptions.Json();
        var command = new Command(
            "speak",
            """
            Speaks the description of a work, or of all works ahead of time.

            Examples:
              museum-guide speak demo-101 --out moon.wav
              museum-guide speak demo-101 --length full --lang en --out moon.wav
              museum-guide speak --all --length short
            """)
        {
            id, all, length, output, lang, voice, json,
        };
        command.SetAction((parsed, token) => parsed.GetValue(all)
            ? SpeakAllAsync(parsed.GetValue(length), parsed.GetValue(lang), parsed.GetValue(json), terminal, token)
            : SpeakAsync(
                parsed.GetValue(id) ?? throw new UsageException("Name a work, or say --all."),
                DescriptionMapping.ParseLength(parsed.GetValue(length))!.Value, parsed.GetValue(output),
                parsed.GetValue(lang), parsed.GetValue(voice), parsed.GetValue(json), terminal, token));
        return command;
    }

    private static async Task<int> SpeakAsync(
        string id, DescriptionLength length, FileInfo? output, string? lang, string? voice, bool asJson,
        Terminal terminal, CancellationToken cancellationToken)
    {
        await using var tools = Toolbox.Open(terminal.ReadSettings(), terminal);
        if (await tools.GetRequiredService<IArtworkCatalog>().FindAsync(id, cancellationToken) is not { } work)
            throw new UsageException($"This collection has no work of the id {id}.");

        var description = await tools.GetRequiredService<IArtworkDescriber>()
            .DescribeAsync(work, length, lang, cancellationToken);
        var narration = NarrationWriter.Tell(work, description);
        var audio = await SpeakAsync(tools, narration, voice, cancellationToken);
        if (audio is null)
        {
            await terminal.Error.WriteLineAsync(NoVoice);
            return ExitCode.Failed;
        }

        if (output is not null)
            await File.WriteAllBytesAsync(output.FullName, WaveFile.Write(audio.Sound), cancellationToken);
        if (asJson) terminal.WriteJson(audio.ToTranscript(), AnswerJson.Default.TranscriptAnswer);
        else Tell(audio, output, terminal.Out);
        return ExitCode.Done;
    }

    private static async Task<NarratedAudio?> SpeakAsync(
        ServiceProvider tools, Narration narration, string? voice, CancellationToken cancellationToken)
    {
        try
        {
            return await tools.GetRequiredService<Narrator>()
                .SpeakAsync(narration, voice, ClientName.CommandLine, cancellationToken);
        }
        catch (ModelException error)
        {
            throw new IOException($"The voice {error.SystemName} failed: {error.Failure}.", error);
        }
    }

    private static void Tell(NarratedAudio audio, FileInfo? output, TextWriter text)
    {
        text.WriteLine(audio.Narration.Text);
        text.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{audio.Sound.Duration.TotalSeconds:0.0} s, {audio.Sentences.Count()} sentences, voice {audio.Provider}"
            + $"{(audio.Degraded ? " in place of a better one" : "")}{(output is null ? "" : $", {output}")}."));
    }

    private static async Task<int> SpeakAllAsync(
        string? length, string? lang, bool asJson, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var tools = Toolbox.Open(terminal.ReadSettings(), terminal);
        var stored = await tools.GetRequiredService<IImportStore>().ReadRowFingerprintsAsync(cancellationToken);
        string[] ids = [.. stored.Keys.Order(StringComparer.Ordinal)];
        var lengths = length is null
            ? Enum.GetValues<DescriptionLength>()
            : [DescriptionMapping.ParseLength(length)!.Value];
        var report = await SpeechAhead.RunAsync(ids, lengths, lang, asJson, tools, terminal, cancellationToken);
        if (asJson) terminal.WriteJson(report, CommandJson.Default.SpokenAheadReport);
        return report.Failed.Count > 0 ? ExitCode.DoneWithRefusals : ExitCode.Done;
    }
}
