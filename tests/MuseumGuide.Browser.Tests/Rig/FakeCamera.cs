using System.Text.Json;
using Microsoft.Playwright;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>The visitor's camera: shows a photo the way a phone would see it just now. What it shows can be changed
/// while a page looks at it, and stays over pages.</summary>
public sealed class FakeCamera
{
    private readonly IBrowserContext _context;
    private readonly Func<string, string> _samplePhoto;
    private CameraAccess _access;
    private string _photo = Samples.GiltFrame;
    private object _look = "clear";

    internal FakeCamera(IBrowserContext context, Func<string, string> samplePhoto)
    {
        _context = context;
        _samplePhoto = samplePhoto;
    }

    internal async Task InstallAsync(CameraAccess access)
    {
        _access = access;
        await _context.ExposeFunctionAsync("__askCamera", Describe);
        if (access == CameraAccess.Unknown) await _context.AddInitScriptAsync("window.__cameraIsUnknown = true;");
        await _context.AddInitScriptAsync(Script.Read("fake-camera"));
    }

    /// <summary>From now on the page gets this when it asks.</summary>
    public void Answer(CameraAccess access) => _access = access;

    /// <summary>Points it at another sample photo.</summary>
    public async Task PointAtAsync(string samplePhoto)
    {
        _photo = samplePhoto;
        await EachPageAsync("p => window.__camera?.take(p)", ReadPhoto());
    }

    /// <summary>Shows the photo as <c>clear</c>, <c>dark</c>, <c>bright</c>, <c>blurred</c>, <c>shaking</c>,
    /// <c>far</c>, <c>cut</c> at an edge, or <c>blank</c>.</summary>
    public Task ShowAsync(string look) => SetAsync(look);

    /// <summary>Shows the photo in a way of its own.</summary>
    public Task ShowAsync(CameraLook look) => SetAsync(new
    {
        brightness = look.Brightness, blur = look.Blur, shake = look.Shake, scale = look.Scale,
        offsetX = look.OffsetX, offsetY = look.OffsetY, glare = look.Glare, isBlank = false,
    });

    /// <summary>Whether a page of the visit still holds the camera.</summary>
    public async Task<bool> IsRunningAsync()
    {
        foreach (var page in _context.Pages)
        {
            if (await page.EvaluateAsync<bool>("() => window.__camera?.isRunning() ?? false")) return true;
        }

        return false;
    }

    private Task SetAsync(object look)
    {
        _look = look;
        return EachPageAsync("l => window.__camera?.show(l)", look);
    }

    private async Task EachPageAsync(string script, object argument)
    {
        foreach (var page in _context.Pages) await page.EvaluateAsync(script, argument);
    }

    private string Describe() =>
        JsonSerializer.Serialize(new { access = _access.ToString(), photo = ReadPhoto(), look = _look });

    private string ReadPhoto() => Convert.ToBase64String(File.ReadAllBytes(_samplePhoto(_photo)));
}
