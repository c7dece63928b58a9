using MuseumGuide.Photos;

namespace MuseumGuide.Recognition.Frames;

/// <summary>Finds what hangs on an even wall, whatever its border looks like: ornate, soft or torn.</summary>
/// <remarks>The wall is all that can be reached from the photo's rim in small steps of color.</remarks>
internal static class WallRegions
{
    private const int LongestSide = 100;
    private const int WallStep = 7; // tones between neighbors, on the average of some 170 pixels
    private const double LeastArea = 0.015; // of the photo
    private const double MostArea = 0.9;
    private const double LeastFill = 0.87; // share of its quadrilateral that a region covers

    /// <summary>Finds regions that fill a quadrilateral.</summary>
    /// <returns>Largest first, clockwise from the top left, in pixels of the picture.</returns>
    public static List<Point[]> Find(RgbImage picture, int count)
    {
        var small = ImageResizer.Shrink(picture, LongestSide);
        var isWall = Wall(small);
        var regions = new List<(int Area, Point[] Corners)>();
        var scale = picture.Width / (double)small.Width;
        var pixels = small.Width * small.Height;
        for (var start = 0; start < pixels; start++)
        {
            if (isWall[start]) continue;

            var (area, corners) = Region(isWall, start, small.Width, small.Height);
            if (area < LeastArea * pixels || area > MostArea * pixels) continue;
            if (area < LeastFill * FrameCandidates.Area(corners)) continue;
            regions.Add((area, Array.ConvertAll(corners, c => new Point(c.X * scale, c.Y * scale))));
        }

        return [.. regions.OrderByDescending(r => r.Area).Take(count).Select(r => r.Corners)];
    }

    private static bool[] Wall(RgbImage picture)
    {
        var (width, height) = (picture.Width, picture.Height);
        var isWall = new bool[width * height];
        var open = new Stack<int>();
        for (var x = 0; x < width; x++)
        {
            Reach(x);
            Reach(((height - 1) * width) + x);
        }

        for (var y = 0; y < height; y++)
        {
            Reach(y * width);
            Reach((y * width) + width - 1);
        }

        while (open.TryPop(out var from))
        {
            var x = from % width;
            if (x > 0) Step(from, from - 1);
            if (x < width - 1) Step(from, from + 1);
            if (from >= width) Step(from, from - width);
            if (from < (height - 1) * width) Step(from, from + width);
        }

        return isWall;

        void Step(int from, int to)
        {
            if (!isWall[to] && Difference(picture.Pixels, from * 3, to * 3) <= WallStep) Reach(to);
        }

        void Reach(int pixel)
        {
            if (isWall[pixel]) return;
            isWall[pixel] = true;
            open.Push(pixel);
        }
    }

    // Marks the region as wall on the way, so that it is met once.
    private static (int Area, Point[] Corners) Region(bool[] isWall, int start, int width, int height)
    {
        var open = new Stack<int>([start]);
        isWall[start] = true;
        var area = 0;
        var corners = new Point[4];
        Span<double> farthest = [double.MinValue, double.MinValue, double.MinValue, double.MinValue];
        while (open.TryPop(out var pixel))
        {
            var (y, x) = Math.DivRem(pixel, width);
            area++;
            Extend(farthest, corners, 0, -x - y, x, y);
            Extend(farthest, corners, 1, x - y, x + 1, y);
            Extend(farthest, corners, 2, x + y, x + 1, y + 1);
            Extend(farthest, corners, 3, y - x, x, y + 1);
            if (x > 0) Visit(pixel - 1);
            if (x < width - 1) Visit(pixel + 1);
            if (y > 0) Visit(pixel - width);
            if (y < height - 1) Visit(pixel + width);
        }

        return (area, corners);

        void Visit(int pixel)
        {
            if (isWall[pixel]) return;
            isWall[pixel] = true;
            open.Push(pixel);
        }
    }

    private static void Extend(Span<double> farthest, Point[] corners, int corner, double reach, double x, double y)
    {
        if (reach <= farthest[corner]) return;
        farthest[corner] = reach;
        corners[corner] = new Point(x, y);
    }

    private static int Difference(byte[] pixels, int one, int other) =>
        Math.Max(Math.Abs(pixels[one] - pixels[other]), Math.Max(
            Math.Abs(pixels[one + 1] - pixels[other + 1]), Math.Abs(pixels[one + 2] - pixels[other + 2])));
}
