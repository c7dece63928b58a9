using Microsoft.Playwright;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>Who visits, and with what: sizes in CSS pixels.</summary>
public sealed record Visitor
{
    /// <summary>A phone of today, by touch.</summary>
    public static Visitor Phone { get; } = new() { Width = 390, Height = 844, HasTouch = true };

    /// <summary>The narrowest screen that must do, by touch.</summary>
    public static Visitor SmallPhone { get; } = Phone with { Width = 320, Height = 568 };

    /// <summary>A computer with mouse and keyboard.</summary>
    public static Visitor Desktop { get; } = new() { Width = 1280, Height = 800 };

    public required int Width { get; init; }

    public required int Height { get; init; }

    public bool HasTouch { get; init; }

    public bool IsDark { get; init; }

    public bool ReducesMotion { get; init; }

    public bool ForcesColors { get; init; }

    /// <summary>Whether pages may run script.</summary>
    public bool HasScript { get; init; } = true;

    /// <summary>The browser's language, such as <c>ar</c>.</summary>
    public string Locale { get; init; } = "en";

    /// <summary>What comes of it when a page asks for the camera.</summary>
    public CameraAccess Camera { get; init; } = CameraAccess.Granted;

    /// <summary>Whether service workers may be installed; one would answer for the guide.</summary>
    public bool HasServiceWorkers { get; init; }

    internal BrowserNewContextOptions ToOptions(Uri address) => new()
    {
        BaseURL = address.ToString(),
        ViewportSize = new() { Width = Width, Height = Height },
        HasTouch = HasTouch,
        IsMobile = HasTouch,
        ColorScheme = IsDark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducesMotion ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
        ForcedColors = ForcesColors ? ForcedColors.Active : ForcedColors.None,
        JavaScriptEnabled = HasScript,
        Locale = Locale,
        ServiceWorkers = HasServiceWorkers ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
        Permissions = Camera == CameraAccess.Granted ? ["camera", "microphone"] : [],
    };
}
