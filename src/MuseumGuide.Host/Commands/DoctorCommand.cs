using System.CommandLine;
using System.Globalization;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Settings;
using MuseumGuide.Models;
using MuseumGuide.Narrating;
using MuseumGuide.OpenAI;
using MuseumGuide.Photos;
using MuseumGuide.Redis;
using MuseumGuide.Recognition.Vectors;
using MuseumGuide.SentenceEncoding;
using Spectre.Console;

namespace MuseumGuide.Host.Commands;

/// <summary><c>museum-guide doctor</c>.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        var json = CommandOptions.Json();
        var command = new Command(
            "doctor",
            """
            Checks the settings, the data folder, the database, the index, the vector store, the native libraries, the
            voice, the provider, which is asked for its list of models, and Redis.

            Examples:
              museum-guide doctor
              DATA_DIR=/var/lib/museum-guide museum-guide doctor --json
            """)
        {
            json,
        };
        command.SetAction((parsed, token) => RunAsync(parsed.GetValue(json), terminal, token));
        return command;
    }

    private static async Task<int> RunAsync(bool asJson, Terminal terminal, CancellationToken cancellationToken)
    {
        GuideSettings settings;
        try
        {
            settings = terminal.ReadSettings();
        }
        catch (SettingsException e)
        {
            Check[] failed = [.. e.Problems.Select(p => new Check("settings", false, p))];
            Report(new Diagnosis(false, failed), asJson, terminal);
            return ExitCode.Misused;
        }

        Check[] checks =
        [
            new("settings", true, $"{settings.Environment.ToString().ToLowerInvariant()}, every value is allowed."),
            await CheckAsync("data folder", () => CheckDataFolder(settings)),
            await CheckAsync("database", () => DatabaseCheck.RunAsync(settings, terminal, cancellationToken)),
            await CheckAsync("index", () => CheckIndexAsync(settings, terminal, cancellationToken)),
            await CheckAsync("vector store", () => CheckVectorsAsync(settings, terminal, cancellationToken)),
            await CheckAsync("picture library", CheckPictures),
            await CheckAsync("voice", () => CheckVoiceAsync(settings, terminal, cancellationToken)),
            await CheckAsync("sentence encoder", () => CheckEncoderAsync(settings, terminal)),
            await CheckAsync("provider", () => CheckProviderAsync(settings, terminal, cancellationToken)),
            await CheckAsync("redis", () => CheckRedisAsync(settings, cancellationToken)),
        ];
        var diagnosis = new Diagnosis(checks.All(c => c.Passed), checks);
        Report(diagnosis, asJson, terminal);
        return diagnosis.Healthy ? ExitCode.Done : ExitCode.Failed;
    }

    // Whatever a check runs into is its finding: the doctor looks at everything and reports it all.
    private static async Task<Check> CheckAsync(string name, Func<Task<string>> check)
    {
        try
        {
            return new Check(name, true, await check());
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new Check(name, false, e.Message);
        }
    }

    private static async Task<string> CheckEncoderAsync(GuideSettings settings, Terminal terminal)
    {
        await using var tools = Toolbox.Open(settings, terminal);
        return tools.GetService<SentenceEncoder>() is null
            ? "There is none; questions are understood by their words alone."
            : "Questions are understood by what they mean.";
    }

    private static async Task<string> CheckDataFolder(GuideSettings settings)
    {
        var folder = settings.Storage.FullDataDirectory;
        Directory.CreateDirectory(folder);
        var probe = Path.Combine(folder, $".doctor-{Guid.NewGuid():N}");
        await File.WriteAllTextAsync(probe, "");
        File.Delete(probe);
        return $"{folder} can be written.";
    }

    private static async Task<string> CheckIndexAsync(
        GuideSettings settings, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var tools = Toolbox.Open(settings, terminal);
        var index = await tools.LoadIndexAsync(cancellationToken);
        var works = await tools.GetRequiredService<IArtworkCatalog>().CountAsync(cancellationToken);
        var found = string.Create(
            CultureInfo.InvariantCulture, $"{index.ArtworkIds.Count} of {works} works, version {index.Version}.");
        return index.ArtworkIds.Count == works
            ? found
            : throw new InvalidDataException($"{found} Import the collection again.");
    }

    private static async Task<string> CheckVectorsAsync(
        GuideSettings settings, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var tools = Toolbox.Open(settings, terminal);
        if (tools.GetService<IVectorStore>() is not { } store) return "Embedded; the index has the vectors.";
        var works = await tools.GetRequiredService<IArtworkCatalog>().CountAsync(cancellationToken);
        var count = await store.CountAsync(cancellationToken);
        return count == works
            ? string.Create(CultureInfo.InvariantCulture, $"{store.SystemName} has the vectors of all {works} works.")
            : throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture, $"{store.SystemName} has the vectors of {count} works instead of {works}")
                + "; museum-guide vectors brings it up to date.");
    }

    private static Task<string> CheckPictures()
    {
        var jpeg = JpegEncoder.Encode(new RgbImage(1, 1, [140, 47, 27]), 90);
        return Task.FromResult($"Loads and encodes ({jpeg.Length.ToString(CultureInfo.InvariantCulture)} bytes).");
    }

    // A guide without a voice is whole: the visitor's browser may speak.
    private static async Task<string> CheckVoiceAsync(
        GuideSettings settings, Terminal terminal, CancellationToken cancellationToken)
    {
        if (settings.Speech.Provider == SpeechProvider.None) return "None, as it is set.";
        await using var tools = Toolbox.Open(settings, terminal);
        foreach (var voice in await tools.GetRequiredService<SpeechChoice>().FindAsync("en", cancellationToken))
        {
            if (voice.IsPaid) return $"{voice.Name}; not tried, for it costs money.";
            var sound = await voice.SpeakAsync(new SpeechRequest("The guide is ready.", "en"), cancellationToken);
            return string.Create(
                CultureInfo.InvariantCulture, $"{voice.Name}: a sentence of {sound.Duration.TotalSeconds:0.0} s.");
        }

        return "None; install espeak-ng for one, or leave speaking to the visitors' browsers.";
    }

    // Listing the models costs nothing and proves address, key and names.
    private static async Task<string> CheckProviderAsync(
        GuideSettings settings, Terminal terminal, CancellationToken cancellationToken)
    {
        if (settings.Models.ApiKey is null) return "None; nothing leaves this machine.";
        await using var tools = Toolbox.Open(settings, terminal);
        var host = settings.Models.BaseUrl.Host;
        try
        {
            var speaks = settings.Speech.Provider is not (SpeechProvider.Local or SpeechProvider.None);
            var missing = await tools.GetRequiredService<ProviderProbe>().FindMissingModelsAsync(
                Enum.GetValues<Capability>().Where(used => speaks || used != Capability.Speech), cancellationToken);
            return missing.Count == 0
                ? $"{host} takes the key and has every model that is set."
                : throw new InvalidDataException($"{host} takes the key, but has no {string.Join(", ", missing)}.");
        }
        catch (ModelException e)
        {
            var finding = e.Failure switch
            {
                ModelFailure.AccountRefused => $"{host} refuses the key or the account; see OPENAI_API_KEY.",
                ModelFailure.TimedOut => $"{host} did not answer in time.",
                _ => $"{host} could not be asked ({e.Failure}); see OPENAI_BASE_URL.",
            };
            throw new InvalidDataException(finding, e);
        }
    }

    private static async Task<string> CheckRedisAsync(GuideSettings settings, CancellationToken cancellationToken) =>
        settings.Storage.RedisUrl is { } address
            ? $"Redis {await RedisProbe.TryAsync(address, cancellationToken)} at {address} takes and gives."
            : "None; nothing is shared with other instances.";

    private static void Report(Diagnosis diagnosis, bool asJson, Terminal terminal)
    {
        if (asJson)
        {
            terminal.WriteJson(diagnosis, CommandJson.Default.Diagnosis);
            return;
        }

        var table = new Table().AddColumns("Check", "", "Finding");
        foreach (var check in diagnosis.Checks)
            table.AddRow(new Text(check.Name), new Text(check.Passed ? "ok" : "failed"), new Text(check.Detail));
        terminal.Console.Write(table);
    }
}
