namespace MuseumGuide.Recognition.Features;

/// <summary>Splits rows, or other numbered pieces of work, into equal bands over a few threads.</summary>
internal static class RowBands
{
    // Below this the hand-over to another thread costs more than it saves.
    private const int SmallestBand = 32;

    /// <summary>Runs <paramref name="band"/> over [0, count), in at most <paramref name="workers"/> bands.</summary>
    /// <param name="band">Takes the first index and the index after the last.</param>
    public static void Run(int count, int workers, Action<int, int> band)
    {
        var bands = Math.Clamp(count / SmallestBand, 1, workers);
        if (bands == 1)
        {
            band(0, count);
            return;
        }

        Parallel.For(0, bands, i => band((int)((long)count * i / bands), (int)((long)count * (i + 1) / bands)));
    }
}
