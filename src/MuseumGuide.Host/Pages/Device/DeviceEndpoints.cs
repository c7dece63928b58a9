using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using MuseumGuide.Host.Pages.Shell;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Visits;
using MuseumGuide.Host.Wording;

namespace MuseumGuide.Host.Pages.Device;

/// <summary>What makes the guide an app on the visitor's device: manifest, icons, service worker, the page without a
/// network, and the diary, of which the server knows nothing.</summary>
internal static class DeviceEndpoints
{
    private const string Paper = "#faf8f4";

    private static readonly JsonSerializerOptions Snake = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    private static readonly ConcurrentDictionary<string, byte[]> Icons = new(StringComparer.Ordinal);

    public static void MapDevice(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/manifest.webmanifest", GetManifest);
        pages.MapGet("/icons/{file}", GetIcon);
        pages.MapGet("/sw.js", GetServiceWorker);
        pages.MapGet("/offline", () => PageResult.Of<OfflinePage>(StatusCodes.Status200OK));
        pages.MapGet("/diary", () => PageResult.Of<DiaryPage>(StatusCodes.Status200OK));
    }

    internal static JsonHttpResult<WebAppManifest> GetManifest(
        Visit visit, GuideSettings settings, IStringLocalizer<DeviceWords> words, IStringLocalizer<ShellWords> shell) =>
        TypedResults.Json(
            new WebAppManifest(
                "/", settings.Museum.Name, words["ShortName"], words["About"], visit.Language.Code,
                visit.Language.Direction, visit.Link("/"), "/", "standalone", Paper, Paper,
                [
                    new("/icons/192.png", "192x192", "image/png", "any"),
                    new("/icons/512.png", "512x512", "image/png", "any"),
                    new("/icons/512-maskable.png", "512x512", "image/png", "maskable"),
                ],
                [
                    new(shell["AudioGuide"], visit.As(GuideMode.Audio, "/")),
                    new(shell["Diary"], visit.Link("/diary")),
                ]),
            Snake, "application/manifest+json");

    internal static Results<FileContentHttpResult, NotFound> GetIcon(string file, HttpContext context)
    {
        (int Size, bool IsMaskable)? icon = file switch
        {
            "180.png" => (180, true),
            "192.png" => (192, false),
            "512.png" => (512, false),
            "512-maskable.png" => (512, true),
            _ => null,
        };
        if (icon is not { } wanted) return TypedResults.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=86400";
        return TypedResults.File(
            Icons.GetOrAdd(file, _ => AppIcon.Draw(wanted.Size, wanted.IsMaskable)), "image/png");
    }

    /// <remarks>At the root, for a service worker serves what lies below its own address.</remarks>
    internal static ContentHttpResult GetServiceWorker(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Text(ServiceWorkerScript.Text, "text/javascript; charset=utf-8");
    }
}
