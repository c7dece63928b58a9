using MuseumGuide.Demo.Drawing;
using MuseumGuide.Recognition;

namespace MuseumGuide.Demo.Photographs;

/// <summary>How a visitor stands before a wall and what the telephone does to the picture.</summary>
/// <remarks>Pure: the same view of the same works gives the same pixels, on every machine.</remarks>
public sealed record VisitorView
{
    /// <summary>Photo pixels across.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>Photo pixels down.</summary>
    public int Height { get; init; } = 960;

    /// <summary>Degrees that the camera looks to the right of straight ahead; it stands to the left then.</summary>
    public float Yaw { get; init; }

    /// <summary>Degrees that the camera looks down; negative from below.</summary>
    public float Pitch { get; init; }

    /// <summary>Degrees that the camera is tilted clockwise.</summary>
    public float Roll { get; init; }

    /// <summary>Centimeters from the camera to the place it looks at.</summary>
    public float Distance { get; init; } = 110;

    /// <summary>The place looked at, in centimeters to the right of the wall's origin.</summary>
    public float LookX { get; init; }

    /// <summary>The place looked at, in centimeters below the wall's origin.</summary>
    public float LookY { get; init; }

    /// <summary>The wall behind.</summary>
    public GalleryWall Wall { get; init; } = new(0xD8D2C6);

    /// <summary>Brightness, 0.1 (a dark room) to 1.3.</summary>
    public float Light { get; init; } = 1;

    /// <summary>Loss of light from the upper left to the lower right corner, 0 to 0.6.</summary>
    public float Falloff { get; init; } = 0.2f;

    /// <summary>Strength of a lamp's reflection, 0 to 1.</summary>
    public float Glare { get; init; }

    /// <summary>Warmth of the white balance, -0.2 (blue) to 0.2 (orange).</summary>
    public float Warmth { get; init; }

    /// <summary>Standard deviation of the blur, in pixels, 0 to 4.</summary>
    public float Blur { get; init; } = 0.6f;

    /// <summary>Standard deviation of the sensor's noise, 0 to 0.1 of full scale.</summary>
    public float Noise { get; init; } = 0.012f;

    /// <summary>Decides the noise, the wall's texture and where the lamp is reflected.</summary>
    public uint Seed { get; init; } = 1;

    /// <summary>Takes the photo.</summary>
    /// <param name="works">What hangs on the wall; later ones cover earlier ones.</param>
    public VisitorShot Photograph(IReadOnlyList<HungWork> works)
    {
        ArgumentNullException.ThrowIfNull(works);
        var pose = new Pose(this);
        var noise = new Noise(Seed);
        var hangings = works.Select(w => new Hanging(w)).ToArray();
        var canvas = new Canvas(Width, Height);
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var (wx, wy, span) = pose.ToWall(x + 0.5, y + 0.5);
                Pigment? color = null;
                var shadow = 1f;
                for (var i = hangings.Length - 1; i >= 0 && color is null; i--)
                {
                    color = hangings[i].At(noise, wx, wy, span);
                    shadow *= hangings[i].Shadow(wx, wy);
                }

                canvas[x, y] = color ?? Wall.At(noise, wx, wy).Times(shadow);
            }
        }

        new Exposure(this).Apply(canvas);
        return new(canvas.ToImage(), [.. works.Select(w => Outline(pose, w))]);
    }

    private Point[] Outline(Pose pose, HungWork work)
    {
        float right = work.Width / 2, down = work.Height / 2;
        return [Corner(-right, -down), Corner(right, -down), Corner(right, down), Corner(-right, down)];

        Point Corner(float dx, float dy)
        {
            var (x, y) = pose.ToPhoto(work.X + dx, work.Y + dy);
            return new(x / Width, y / Height);
        }
    }
}
