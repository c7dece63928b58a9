using System.Buffers;

namespace MuseumGuide.Recognition.Frames;

/// <summary>Finds the straight lines that most edges lie on, by a vote of every edge (Hough 1962).</summary>
internal static class LineFinder
{
    private const int SlopeBins = 61;
    private const float SlopeStep = 0.015f; // 0.9°; lines lean at most 24°
    private const int SlopeSpread = 6; // an edge's own slope is known to some 5°
    private const float Apart = 4; // pixels, at either end

    /// <summary>Finds lines along one axis.</summary>
    /// <param name="length">Pixels of that axis.</param>
    /// <param name="breadth">Pixels of the other axis.</param>
    /// <param name="count">The most lines to find.</param>
    /// <returns>Most voted first.</returns>
    public static List<BorderLine> Find(List<EdgePoint> edges, int length, int breadth, int count)
    {
        var stride = breadth + 2;
        var votes = ArrayPool<int>.Shared.Rent(SlopeBins * stride);
        Array.Clear(votes);
        var middle = length / 2f;
        foreach (var edge in edges)
        {
            var nearest = (int)MathF.Round(edge.Slope / SlopeStep) + (SlopeBins / 2);
            var last = Math.Min(SlopeBins - 1, nearest + SlopeSpread);
            for (var bin = Math.Max(0, nearest - SlopeSpread); bin <= last; bin++)
            {
                var offset = (int)(edge.Across - ((bin - (SlopeBins / 2)) * SlopeStep * (edge.Along - middle)) + 1.5f);
                if ((uint)offset < (uint)stride) votes[(bin * stride) + offset]++;
            }
        }

        var peaks = Peaks(votes, stride, Math.Max(12, length / 12));
        var lines = new List<BorderLine>(count);
        foreach (var (_, bin, offset) in peaks)
        {
            var slope = (bin - (SlopeBins / 2)) * SlopeStep;
            if (lines.Exists(l => IsSame(l, offset - 1, slope, length))) continue;

            var line = BorderLine.Through(edges, offset - 1, slope, length);
            if (lines.Exists(l => IsSame(l, line.Offset, line.Slope, length))) continue;

            lines.Add(line);
            if (lines.Count == count) break;
        }

        ArrayPool<int>.Shared.Return(votes);
        return lines;
    }

    private static List<(int Votes, int Bin, int Offset)> Peaks(int[] votes, int stride, int least)
    {
        var peaks = new List<(int Votes, int Bin, int Offset)>();
        for (var bin = 0; bin < SlopeBins; bin++)
        {
            var row = votes.AsSpan(bin * stride, stride);
            for (var offset = 1; offset < stride - 1; offset++)
            {
                var sum = row[offset - 1] + (2 * row[offset]) + row[offset + 1];
                if (sum >= 2 * least && row[offset] >= row[offset - 1] && row[offset] >= row[offset + 1])
                    peaks.Add((sum, bin, offset));
            }
        }

        peaks.Sort((one, other) => other.CompareTo(one));
        return peaks;
    }

    private static bool IsSame(BorderLine line, float offset, float slope, int length)
    {
        var middle = length / 2f;
        return Math.Abs(line.At(0) - (offset - (slope * middle))) < Apart
            && Math.Abs(line.At(length) - (offset + (slope * middle))) < Apart;
    }
}
