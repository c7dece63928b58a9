using MuseumGuide.Host.Pages.Shell;

namespace MuseumGuide.Host.Pages.About;

/// <summary>What the guide says of itself.</summary>
internal static class AboutEndpoints
{
    public static void MapAbout(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/privacy", () => PageResult.Of<PrivacyPage>(StatusCodes.Status200OK));
        pages.MapGet("/accessibility", () => PageResult.Of<AccessibilityPage>(StatusCodes.Status200OK));
    }
}
