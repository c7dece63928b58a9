using System.Text.Json;
using MuseumGuide.Host.Pages.Shell;
using MuseumGuide.Host.Visits;

namespace MuseumGuide.Host.Pages.Device;

/// <summary>The service worker with the list of what this release's shell is made of.</summary>
internal static class ServiceWorkerScript
{
    public static string Text { get; } = string.Join(
        '\n',
        $"const VERSION = {JsonSerializer.Serialize(StaticFiles.Version)};",
        $"const SHELL = {JsonSerializer.Serialize(Shell())};",
        File.ReadAllText(Path.Combine(StaticFiles.Root, "worker", "service-worker.js")));

    private static IEnumerable<string> Shell() =>
    [
        StaticFiles.Versioned("guide.css"),
        .. GuideLanguage.All.Select(language => $"/{language.Code}/offline"),
        "/icon.svg",
    ];
}
