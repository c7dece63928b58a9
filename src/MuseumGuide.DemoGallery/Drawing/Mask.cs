using System.Numerics;

namespace MuseumGuide.Demo.Drawing;

/// <summary>How much of each pixel a shape covers, 0 to 1, with soft edges.</summary>
internal sealed class Mask
{
    private const int Rows = 4; // sub-rows of a pixel that a polygon is sampled on
    private readonly int _width;
    private readonly int _height;
    private readonly float[] _coverage;
    private readonly List<float> _crossings = [];

    public Mask(int width, int height)
    {
        (_width, _height) = (width, height);
        _coverage = new float[width * height];
        Clear();
    }

    public int Left { get; private set; }

    public int Top { get; private set; }

    public int Right { get; private set; }

    public int Bottom { get; private set; } = -1;

    public float this[int x, int y] => _coverage[y * _width + x];

    /// <summary>Adds a polygon; where it winds over itself an even number of times it is open.</summary>
    public Mask Polygon(params ReadOnlySpan<Vector2> corners)
    {
        float minX = float.MaxValue, maxX = float.MinValue, minY = float.MaxValue, maxY = float.MinValue;
        foreach (var c in corners)
        {
            (minX, maxX) = (Math.Min(minX, c.X), Math.Max(maxX, c.X));
            (minY, maxY) = (Math.Min(minY, c.Y), Math.Max(maxY, c.Y));
        }

        if (!Touch(minX, minY, maxX, maxY, out var top, out var bottom, out _, out _)) return this;
        for (var row = top * Rows; row < (bottom + 1) * Rows; row++)
        {
            var y = (row + 0.5f) / Rows;
            _crossings.Clear();
            var previous = corners[^1];
            foreach (var corner in corners)
            {
                if (previous.Y <= y != corner.Y <= y)
                    _crossings.Add(previous.X + (y - previous.Y) / (corner.Y - previous.Y) * (corner.X - previous.X));
                previous = corner;
            }

            _crossings.Sort();
            for (var i = 0; i + 1 < _crossings.Count; i += 2) Span(row / Rows, _crossings[i], _crossings[i + 1]);
        }

        return this;
    }

    /// <summary>Adds a line with round ends that may grow or shrink on its way.</summary>
    public Mask Line(Vector2 from, Vector2 to, float fromWidth, float toWidth)
    {
        var reach = Math.Max(fromWidth, toWidth) / 2 + 1;
        var low = Vector2.Min(from, to);
        var high = Vector2.Max(from, to);
        if (!Touch(low.X - reach, low.Y - reach, high.X + reach, high.Y + reach,
            out var top, out var bottom, out var left, out var right)) return this;
        var along = to - from;
        var length = Math.Max(1e-6f, along.X * along.X + along.Y * along.Y);
        for (var y = top; y <= bottom; y++)
        {
            for (var x = left; x <= right; x++)
            {
                float px = x + 0.5f - from.X, py = y + 0.5f - from.Y;
                var t = Math.Clamp((px * along.X + py * along.Y) / length, 0, 1);
                px -= along.X * t;
                py -= along.Y * t;
                var inside = (fromWidth + (toWidth - fromWidth) * t) / 2 + 0.5f - MathF.Sqrt(px * px + py * py);
                ref var coverage = ref _coverage[y * _width + x];
                if (inside > coverage) coverage = Math.Min(1, inside);
            }
        }

        return this;
    }

    public Mask Line(Vector2 from, Vector2 to, float lineWidth) => Line(from, to, lineWidth, lineWidth);

    public Mask Path(ReadOnlySpan<Vector2> points, float lineWidth, bool closed = false)
    {
        for (var i = 1; i < points.Length; i++) Line(points[i - 1], points[i], lineWidth);
        if (closed && points.Length > 2) Line(points[^1], points[0], lineWidth);
        return this;
    }

    public Mask Disc(Vector2 center, float radius) => Line(center, center, radius * 2);

    public void Clear()
    {
        for (var y = Top; y <= Bottom; y++) _coverage.AsSpan(y * _width + Left, Right - Left + 1).Clear();
        (Left, Top, Right, Bottom) = (_width, _height, -1, -1);
    }

    private void Span(int y, float from, float to)
    {
        from = Math.Max(from, 0);
        to = Math.Min(to, _width);
        if (from >= to) return;
        int first = (int)from, last = Math.Min((int)to, _width - 1);
        var row = _coverage.AsSpan(y * _width, _width);
        if (first == last)
        {
            row[first] += (to - from) / Rows;
            return;
        }

        row[first] += (first + 1 - from) / Rows;
        for (var x = first + 1; x < last; x++) row[x] += 1f / Rows;
        row[last] += (to - last) / Rows;
    }

    private bool Touch(
        float minX, float minY, float maxX, float maxY, out int top, out int bottom, out int left, out int right)
    {
        top = (int)Math.Clamp(MathF.Floor(minY), 0, _height);
        bottom = (int)Math.Clamp(MathF.Ceiling(maxY), -1, _height - 1);
        left = (int)Math.Clamp(MathF.Floor(minX), 0, _width);
        right = (int)Math.Clamp(MathF.Ceiling(maxX), -1, _width - 1);
        if (top > bottom || left > right) return false;
        (Left, Top) = (Math.Min(Left, left), Math.Min(Top, top));
        (Right, Bottom) = (Math.Max(Right, right), Math.Max(Bottom, bottom));
        return true;
    }
}
