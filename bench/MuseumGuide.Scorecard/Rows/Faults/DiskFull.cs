using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Faults;

/// <summary>F10: no room left for the data, then some again.</summary>
internal sealed class DiskFull : IRow
{
    private const long Room = 24_000_000;

    public RowFacts Facts { get; } = new(
        "F10", "The disk of the data folder is full, then freed",
        "photos, questions and sound go on; an import fails with a word; nothing is damaged; the import then goes "
        + "through and is seen without a restart");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var size = new DirectoryInfo(stage.Gallery).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);
        await using var disk = await Mount.CreateAsync(stage.NewFolder("disk"), size + Room, cancellationToken);
        var data = Path.Combine(disk.Folder, "data");
        Folders.Copy(stage.Gallery, data);
        var collection = stage.DrawCollection("late", 40);
        var launch = stage.Launch(data, ("ENABLE_CACHE", "false"));
        var server = await stage.StartAsync(launch, cancellationToken);

        var filler = Path.Combine(disk.Folder, "filler");
        Fill(filler);
        var photos = new List<Exchange>();
        foreach (var photo in stage.Photos.Known.Take(5))
            photos.Add(await server.Client.IdentifyAsync(photo, cancellationToken));
        var question = await server.Client.AskAsync(stage.Photos.OneId, "Who made this?", cancellationToken);
        var sound = await server.Client.FetchAsync(
            $"/api/v1/artworks/{stage.Photos.OneId}/audio?length=glance", cancellationToken);
        var full = await RunAsync(launch, cancellationToken, "import", collection);
        var ready = await server.Client.FetchAsync("/health/ready", cancellationToken);

        File.Delete(filler);
        var doctor = await RunAsync(launch, cancellationToken, "doctor", "--json");
        var freed = await RunAsync(launch, cancellationToken, "import", collection);
        await Task.Delay(2_500, cancellationToken);
        var late = await server.Client.FetchAsync("/api/v1/artworks/late-0", cancellationToken);

        return new Finding()
            .None("photos that failed", [.. photos.Where(p => p.Status != 200).Select(p => p.ToString())])
            .Exactly("question", question.Status, 200)
            .That($"sound {sound.Status}", sound.Status is 200 or 501 or 503 or 507, sound.ToString())
            .That($"the import ends with {full.ExitCode} and says why",
                full.ExitCode == 1 && full.Errors.Length > 0, full.Errors)
            .Exactly("ready meanwhile", ready.Status, 200)
            .That("the database is whole", doctor.Output.Contains("Whole", StringComparison.Ordinal), doctor.Output)
            .That("the import then ends with 0", freed.ExitCode == 0, freed.Errors)
            .Exactly("a new work", late.Status, 200);
    }

    private static async Task<Tool> RunAsync(
        Measuring.Serving.GuideLaunch launch, CancellationToken cancellationToken, params string[] arguments)
    {
        using var process = launch.Start(arguments);
        return await Tool.EndAsync(process, cancellationToken);
    }

    private static void Fill(string file)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var block = new byte[64 * 1024];
        try
        {
            for (var size = block.Length; size > 0; size /= 16)
            {
                while (TryWrite(stream, block.AsSpan(0, size)))
                {
                }
            }
        }
        finally
        {
            stream.Close();
        }
    }

    private static bool TryWrite(FileStream stream, ReadOnlySpan<byte> bytes)
    {
        try
        {
            stream.Write(bytes);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
