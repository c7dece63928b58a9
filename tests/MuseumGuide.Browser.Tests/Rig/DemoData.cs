using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Demo;
using MuseumGuide.Host;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Settings;
using MuseumGuide.Photos;
using MuseumGuide.Sqlite;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>A data folder that holds the demo gallery, drawn and imported once for each build of what
/// makes it.</summary>
internal static class DemoData
{
    private const string Ready = "gallery-";

    /// <summary>Puts a filled data folder somewhere else, to be written to freely.</summary>
    public static async Task CopyToAsync(string folder, CancellationToken cancellationToken)
    {
        // Drawing and importing take 20 s on two cores, copying a tenth of one.
        var kept = Path.Combine(Repository.Artifacts, Ready + Key());
        if (!Directory.Exists(kept)) await KeepAsync(kept, cancellationToken);
        foreach (var file in Directory.EnumerateFiles(kept, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(kept, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static async Task KeepAsync(string kept, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Repository.Artifacts);
        var draft = Path.Combine(Repository.Artifacts, $"draft-{Guid.NewGuid():N}");
        await FillAsync(draft, cancellationToken);
        foreach (var old in Directory.EnumerateDirectories(Repository.Artifacts, Ready + "*"))
            Directory.Delete(old, recursive: true);
        // A folder under its name is a whole one, even if the run was ended half way.
        Directory.Move(draft, kept);
    }

    private static async Task FillAsync(string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var settings = new GuideSettings { Environment = GuideEnvironment.Testing };
        settings.Storage.DataDirectory = folder;
        await using var guide = GuideApplication.Create(settings);
        await guide.Services.GetRequiredService<FillCatalog>()(cancellationToken);
    }

    // A compilation's own identity, so that nothing drawn by other code is ever taken.
    private static string Key() => string.Join('-',
        new[] { typeof(DemoGallery), typeof(RgbImage), typeof(SqliteDatabase) }
            .Select(type => type.Module.ModuleVersionId.ToString("N")[..12]));
}
