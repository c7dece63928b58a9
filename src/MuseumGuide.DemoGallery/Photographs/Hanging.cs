using MuseumGuide.Demo.Drawing;

namespace MuseumGuide.Demo.Photographs;

/// <summary>A hung work as light meets it: picture, mat, molding, and the shadow that it throws.</summary>
internal sealed class Hanging(HungWork work)
{
    private const float ShadowReach = 7; // centimeters
    private readonly Mipmap _picture = new(work.Picture);

    /// <returns>The color of picture, mat or frame, or null beside them.</returns>
    /// <param name="span">Centimeters to one photo pixel.</param>
    public Pigment? At(Noise noise, float x, float y, float span)
    {
        float dx = x - work.X, dy = y - work.Y;
        float outX = Math.Abs(dx) - work.Width / 2, outY = Math.Abs(dy) - work.Height / 2;
        var beyond = Math.Max(outX, outY);
        if (beyond <= 0)
        {
            var recess = work.Frame.Width > 0 && (work.Height / 2 + dy < 1.2f || work.Width / 2 + dx < 0.7f) ? 0.72f : 1;
            var shrink = span * work.Picture.Height / work.Height;
            return _picture.At(dx / work.Width + 0.5f, dy / work.Height + 0.5f, shrink).Times(recess);
        }

        if (beyond < work.Frame.Mat)
            return Pigment.Hex(0xF1ECE0).Times((beyond < 0.4f ? 0.8f : 1) + noise.Fbm(x * 2, y * 2, 2) * 0.02f);
        var at = (beyond - work.Frame.Mat) / Math.Max(0.01f, work.Frame.Width);
        if (at >= 1) return null;

        var facing = outX > outY ? (dx < 0 ? 0.06f : -0.1f) : dy < 0 ? 0.16f : -0.16f;
        var profile = (float)PortableMath.Sin(at * 9.4) * 0.22f + (at < 0.12f || at > 0.93f ? -0.28f : 0);
        var grain = noise.Fbm(x / (outX > outY ? 0.7f : 5f), y / (outX > outY ? 5f : 0.7f), 3) * 0.16f;
        return Pigment.Hex(work.Frame.Rgb).Times(1 + facing + profile * work.Frame.Gloss * 1.4f + grain);
    }

    /// <summary>What is left of the light beside the work, 0 to 1; the lamps hang above and to the left.</summary>
    public float Shadow(float x, float y)
    {
        var border = work.Frame.Width + work.Frame.Mat;
        var dx = Math.Abs(x - work.X - 1.6f) - work.Width / 2 - border;
        var dy = Math.Abs(y - work.Y - 2.6f) - work.Height / 2 - border;
        var away = Math.Max(0, Math.Max(dx, dy));
        return away >= ShadowReach ? 1 : 0.55f + 0.45f * (away / ShadowReach);
    }
}
