using System.Buffers;
using MuseumGuide.Photos;

namespace MuseumGuide.Recognition.Features;

/// <summary>One channel of a picture as floats, rows from the top, no padding.</summary>
/// <remarks>A photo needs some fifty megabytes of planes; once disposed of they serve the next one.</remarks>
internal sealed class GrayPlane : IDisposable
{
    private const int MostValues = 1 << 21;

    // Of each size what two photos need at a time. The shared pool keeps some for every thread as well.
    private const int KeptOfEachSize = 24;
    private static readonly ArrayPool<float> Pool = ArrayPool<float>.Create(MostValues, KeptOfEachSize);
    private float[]? _values;

    private GrayPlane(int width, int height) => (Width, Height, _values) = (width, height, Pool.Rent(width * height));

    /// <summary>Pixels across.</summary>
    public int Width { get; }

    /// <summary>Pixels down.</summary>
    public int Height { get; }

    /// <summary>Luminance of (x, y) at y × width + x; 0 (black) to 1 where made from a picture. What is behind the last
    /// row is nothing.</summary>
    /// <exception cref="ObjectDisposedException">The plane was disposed of.</exception>
    public float[] Values => _values ?? throw new ObjectDisposedException(nameof(GrayPlane));

    /// <summary>An uninitialised plane.</summary>
    public static GrayPlane Allocate(int width, int height) => new(width, height);

    /// <summary>Luminance by Rec. 601, 0 to 1.</summary>
    public static GrayPlane From(RgbImage picture)
    {
        var plane = Allocate(picture.Width, picture.Height);
        var rgb = picture.Pixels;
        var values = plane.Values.AsSpan(0, plane.Width * plane.Height);
        for (int i = 0, j = 0; i < values.Length; i++, j += 3)
        {
            values[i] = ((rgb[j] * 299) + (rgb[j + 1] * 587) + (rgb[j + 2] * 114)) * (1f / 255000f);
        }

        return plane;
    }

    /// <summary>Scales by bilinear interpolation so that the longest side has the given length.</summary>
    /// <remarks>No prefilter: meant for factors between a half and two, before the scale space blurs.</remarks>
    public GrayPlane ScaledTo(int longestSide)
    {
        var longest = Math.Max(Width, Height);
        if (longest == longestSide) return this;

        var factor = longestSide / (double)longest;
        var scaled = Allocate(
            Math.Max(1, (int)Math.Round(Width * factor)), Math.Max(1, (int)Math.Round(Height * factor)));
        var columns = new int[scaled.Width];
        var shares = new float[scaled.Width];
        for (var x = 0; x < scaled.Width; x++)
        {
            var source = Math.Clamp(((x + 0.5f) * Width / scaled.Width) - 0.5f, 0, Width - 1);
            columns[x] = Math.Min((int)source, Math.Max(0, Width - 2));
            shares[x] = source - columns[x];
        }

        var nextColumn = Width > 1 ? 1 : 0;
        for (var y = 0; y < scaled.Height; y++)
        {
            var source = Math.Clamp(((y + 0.5f) * Height / scaled.Height) - 0.5f, 0, Height - 1);
            var row = Math.Min((int)source, Math.Max(0, Height - 2));
            var share = source - row;
            var upper = Values.AsSpan(row * Width, Width);
            var lower = Values.AsSpan(Math.Min(row + 1, Height - 1) * Width, Width);
            var target = scaled.Values.AsSpan(y * scaled.Width, scaled.Width);
            for (var x = 0; x < target.Length; x++)
            {
                var column = columns[x];
                var top = upper[column] + ((upper[column + nextColumn] - upper[column]) * shares[x]);
                var bottom = lower[column] + ((lower[column + nextColumn] - lower[column]) * shares[x]);
                target[x] = top + ((bottom - top) * share);
            }
        }

        return scaled;
    }

    /// <summary>Keeps every second pixel of every second row.</summary>
    public GrayPlane Halved()
    {
        var half = Allocate(Math.Max(1, Width / 2), Math.Max(1, Height / 2));
        for (var y = 0; y < half.Height; y++)
        {
            var source = Values.AsSpan(y * 2 * Width, Width);
            var target = half.Values.AsSpan(y * half.Width, half.Width);
            for (var x = 0; x < target.Length; x++) target[x] = source[x * 2];
        }

        return half;
    }

    /// <summary>Gives the memory back. Nothing may use the plane afterwards.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _values, null) is { } values) Pool.Return(values);
    }
}
