using MuseumGuide.Photos;

namespace MuseumGuide.Recognition.Frames;

/// <summary>Finds the quadrilaterals in a photo that may be pictures or their frames.</summary>
internal static class FrameFinder
{
    /// <summary>The most quadrilaterals to find, the whole photo among them.</summary>
    public const int Most = 6;

    private const int LongestSide = 400;
    private const int Lines = 14; // upright and level each
    private const int MostRegions = 3;
    private const int RegionRank = 1; // behind the frame that edges speak for most

    /// <summary>Finds frames, their outer and where visible their inner border.</summary>
    /// <returns>At most <see cref="Most"/>, best first; each four corners clockwise from the top left, in pixels of
    /// the photo. The last is the whole photo, for a photo that is cropped to the work.</returns>
    public static IReadOnlyList<Point[]> Find(RgbImage photo)
    {
        ArgumentNullException.ThrowIfNull(photo);
        var whole = QuadMap.Whole(photo.Width, photo.Height);
        var small = ImageResizer.Shrink(photo, LongestSide);
        if (Math.Min(small.Width, small.Height) < 32) return [whole];

        var edges = EdgeMap.Of(small);
        var upright = LineFinder.Find(edges.Upright, small.Height, small.Width, Lines);
        var level = LineFinder.Find(edges.Level, small.Width, small.Height, Lines);
        upright.Add(BorderLine.Rim(0, small.Height));
        upright.Add(BorderLine.Rim(small.Width, small.Height));
        level.Add(BorderLine.Rim(0, small.Width));
        level.Add(BorderLine.Rim(small.Height, small.Width));

        var found = FrameCandidates.Best(upright, level, small.Width, small.Height, Most - 1);
        AddRegions(found, WallRegions.Find(small, MostRegions), 0.03 * Math.Max(small.Width, small.Height));
        var scaleX = photo.Width / (double)small.Width;
        var scaleY = photo.Height / (double)small.Height;
        var quads = found.ConvertAll(
            corners => Array.ConvertAll(corners, c => new Point(c.X * scaleX, c.Y * scaleY)));
        quads.Add(whole);
        return quads;
    }

    // Edges place a border more exactly than a region does, so a region counts only where no frame was found.
    private static void AddRegions(List<Point[]> found, List<Point[]> regions, double reach)
    {
        regions.RemoveAll(region => found.Exists(frame => FrameCandidates.IsSame(frame, region, reach)));
        found.InsertRange(Math.Min(RegionRank, found.Count), regions);
        if (found.Count > Most - 1) found.RemoveRange(Most - 1, found.Count - Most + 1);
    }
}
