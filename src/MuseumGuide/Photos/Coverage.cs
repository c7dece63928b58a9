namespace MuseumGuide.Photos;

/// <summary>Which source pixels one shrunk pixel covers along one axis, with weights that sum to 1.</summary>
/// <param name="Start">First source pixel.</param>
/// <param name="Count">Source pixels, at least 1.</param>
/// <param name="First">Weight of the first, partly covered.</param>
/// <param name="Inner">Weight of those between.</param>
/// <param name="Last">Weight of the last, where there is more than one.</param>
internal readonly record struct Coverage(int Start, int Count, float First, float Inner, float Last)
{
    public float WeightAt(int index) => index == 0 ? First : index == Count - 1 ? Last : Inner;

    /// <returns>One for each target pixel, in order.</returns>
    public static Coverage[] Of(int source, int target)
    {
        // In units of 1 / (source × target) both grids fall on whole numbers.
        var coverages = new Coverage[target];
        for (var i = 0; i < target; i++)
        {
            var (from, to) = ((long)i * source, (long)(i + 1) * source);
            var (start, end) = ((int)(from / target), (int)((to + target - 1) / target));
            var count = end - start;
            var first = Math.Min(to, (start + 1L) * target) - from;
            var last = count == 1 ? first : to - (end - 1L) * target;
            coverages[i] = new Coverage(
                start, count, (float)((double)first / source), (float)((double)target / source),
                (float)((double)last / source));
        }

        return coverages;
    }
}
