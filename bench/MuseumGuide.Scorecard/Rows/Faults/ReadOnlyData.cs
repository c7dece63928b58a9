using MuseumGuide.Measuring.Serving;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Faults;

/// <summary>F11: a data folder that cannot be written, from the start or later.</summary>
internal sealed class ReadOnlyData : IRow
{
    private const string Nobody = "65534";

    public RowFacts Facts { get; } = new(
        "F11", "The data folder may only be read: at the start, and from some moment on",
        "at the start: serves photos, or ends with a code other than 0 and says why; later: photos go on");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var finding = new Finding();
        var fixedFolder = stage.CopyOf(stage.Gallery);
        await Tool.RunAsync("chmod", ["-R", "a=rX", fixedFolder], cancellationToken);
        await StartAsync(
            await UnprivilegedAsync(stage.Launch(fixedFolder), cancellationToken), stage, finding, cancellationToken);

        var later = stage.CopyOf(stage.Gallery);
        await Tool.RunAsync("chmod", ["-R", "a+rwX", later], cancellationToken);
        var launch = await UnprivilegedAsync(stage.Launch(later, ("ENABLE_CACHE", "false")), cancellationToken);
        await using var server = GuideServer.Launch(launch);
        await WaitAsync(server, cancellationToken);
        await Tool.RunAsync("chmod", ["-R", "a=rX", later], cancellationToken);
        var photos = new List<Exchange>();
        foreach (var photo in stage.Photos.Known.Take(5))
            photos.Add(await server.Client.IdentifyAsync(photo, cancellationToken));
        return finding
            .None("later: photos that failed", [.. photos.Where(p => p.Status != 200).Select(p => p.ToString())])
            .That("later: it runs on", !server.HasExited)
            .Under(Environment.UserName == "root" ? "as user nobody" : "as an ordinary user");
    }

    private static async Task StartAsync(
        GuideLaunch launch, Stage stage, Finding finding, CancellationToken cancellationToken)
    {
        await using var server = GuideServer.Launch(launch);
        await WaitAsync(server, cancellationToken);
        if (server.HasExited)
        {
            var code = await server.WaitForExitAsync(TimeSpan.FromSeconds(5), cancellationToken);
            finding.That($"at the start: ends with {code} and says why", code is > 0 && server.Output.Count > 0);
            finding.Note($"“{server.Output.FirstOrDefault()}”");
        }
        else
        {
            var photo = await server.Client.IdentifyAsync(stage.Photos.One, cancellationToken);
            finding.That(
                "at the start: serves", photo.Status == 200, $"{photo} {string.Join(' ', server.Output.Take(2))}");
        }
    }

    // The superuser may write whatever the modes say.
    private static async Task<GuideLaunch> UnprivilegedAsync(GuideLaunch launch, CancellationToken cancellationToken)
    {
        if (Environment.UserName != "root") return launch;
        await Tool.RunAsync("chmod", ["a+rwx", launch.WorkingFolder!], cancellationToken);
        return launch.With(("HOME", launch.WorkingFolder!)) with
        {
            Through = ["setpriv", "--reuid", Nobody, "--regid", Nobody, "--clear-groups"],
        };
    }

    private static async Task WaitAsync(GuideServer server, CancellationToken cancellationToken)
    {
        for (var i = 0; i < 300 && !server.HasExited && !await server.IsReadyAsync(cancellationToken); i++)
            await Task.Delay(50, cancellationToken);
    }
}
