namespace MuseumGuide.Recognition.Features;

/// <summary>Chooses keypoints that are both strong and spread over the picture.</summary>
internal static class KeypointSelection
{
    private const int GridSide = 8;

    /// <summary>Chooses keypoints; strong ones first, but a crowded part of the picture waits for the others.</summary>
    /// <remarks>A keypoint's turn is its rank within its cell of an 8×8 grid, so that an ornate frame or a wall
    /// label cannot crowd out a dark canvas; among equals the stronger one goes first.</remarks>
    /// <param name="places">Coordinates in pixels of a picture of the given size.</param>
    /// <param name="count">The most to choose.</param>
    /// <returns>Indices into <paramref name="places"/>, in the order chosen.</returns>
    public static int[] Spread(IReadOnlyList<Keypoint> places, int width, int height, int count)
    {
        var byStrength = Enumerable.Range(0, places.Count).ToArray();
        var strengths = byStrength.Select(i => -places[i].Response).ToArray();
        Array.Sort(strengths, byStrength);

        var taken = new int[GridSide * GridSide];
        var turns = new double[places.Count];
        for (var rank = 0; rank < byStrength.Length; rank++)
        {
            var place = places[byStrength[rank]];
            var column = Math.Clamp((int)(place.X * GridSide / width), 0, GridSide - 1);
            var row = Math.Clamp((int)(place.Y * GridSide / height), 0, GridSide - 1);
            // Half of the order is the keypoint's own strength, half is its turn in its cell.
            turns[rank] = (taken[(row * GridSide) + column]++ * GridSide * GridSide * SpreadShare)
                + (rank * (1 - SpreadShare));
        }

        Array.Sort(turns, byStrength);
        return byStrength[..Math.Min(count, byStrength.Length)];
    }

    private const double SpreadShare = 0.5;
}
