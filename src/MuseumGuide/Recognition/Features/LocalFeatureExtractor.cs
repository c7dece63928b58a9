namespace MuseumGuide.Recognition.Features;

/// <summary>Extracts local features: scale-space extrema, spread over the picture, described by SIFT.</summary>
internal static class LocalFeatureExtractor
{
    /// <summary>Extracts features.</summary>
    /// <param name="workers">The most threads to use.</param>
    /// <returns>Coordinates refer to the plane as given, whatever size it was scaled to.</returns>
    public static LocalFeatures Extract(GrayPlane picture, LocalFeatureOptions options, int workers)
    {
        var scaled = picture.ScaledTo(options.LongestSide);
        var octaves = ScaleSpace.Build(scaled, workers).ToArray();
        var found = new List<(int Octave, Extremum Extremum)>();
        for (var i = 0; i < octaves.Length; i++)
        {
            foreach (var extremum in ExtremumFinder.Find(octaves[i], options.MinContrast, workers))
                found.Add((i, extremum));
        }

        var places = found.ConvertAll(f => new Keypoint(
            f.Extremum.X * octaves[f.Octave].PixelSize,
            f.Extremum.Y * octaves[f.Octave].PixelSize,
            0, 0, f.Extremum.Contrast));
        var chosen = KeypointSelection.Spread(places, scaled.Width, scaled.Height, options.Count);
        var features = Describe(picture, scaled, octaves, found, chosen, options.Count, workers);
        foreach (var octave in octaves) octave.Dispose();
        if (scaled != picture) scaled.Dispose();
        return features;
    }

    private static LocalFeatures Describe(
        GrayPlane picture, GrayPlane scaled, Octave[] octaves, List<(int Octave, Extremum Extremum)> found,
        int[] chosen, int count, int workers)
    {
        var keypoints = new Keypoint[chosen.Length * 2];
        var descriptors = new byte[chosen.Length * 2 * SiftDescriptor.Length];
        var counts = new int[chosen.Length];
        var toPicture = (picture.Width / (float)scaled.Width, picture.Height / (float)scaled.Height);
        RowBands.Run(chosen.Length, workers, (from, to) =>
        {
            Span<float> angles = stackalloc float[2];
            for (var i = from; i < to; i++)
            {
                var (octaveIndex, extremum) = found[chosen[i]];
                var octave = octaves[octaveIndex];
                var plane = octave.Blurred[Math.Clamp((int)MathF.Round(extremum.Level), 0, octave.Blurred.Length - 1)];
                var sigma = (float)ScaleSpace.SigmaAt(extremum.Level);
                counts[i] = OrientationHistogram.FindPeaks(plane, extremum.X, extremum.Y, sigma, angles);
                for (var k = 0; k < counts[i]; k++)
                {
                    var slot = (i * 2) + k;
                    SiftDescriptor.Describe(plane, extremum.X, extremum.Y, sigma, angles[k],
                        descriptors.AsSpan(slot * SiftDescriptor.Length, SiftDescriptor.Length));
                    keypoints[slot] = new Keypoint(
                        extremum.X * octave.PixelSize * toPicture.Item1,
                        extremum.Y * octave.PixelSize * toPicture.Item2,
                        sigma * octave.PixelSize * toPicture.Item1,
                        angles[k],
                        extremum.Contrast);
                }
            }
        });
        return Pack(picture, keypoints, descriptors, counts, count);
    }

    // Closes the gaps of keypoints with one direction only, and holds the total to the count asked for.
    private static LocalFeatures Pack(
        GrayPlane picture, Keypoint[] keypoints, byte[] descriptors, int[] counts, int count)
    {
        var total = Math.Min(count, counts.Sum());
        var packed = new Keypoint[total];
        var packedDescriptors = new byte[total * SiftDescriptor.Length];
        var next = 0;
        for (var i = 0; i < counts.Length && next < total; i++)
        {
            for (var k = 0; k < counts[i] && next < total; k++, next++)
            {
                packed[next] = keypoints[(i * 2) + k];
                descriptors.AsSpan(((i * 2) + k) * SiftDescriptor.Length, SiftDescriptor.Length)
                    .CopyTo(packedDescriptors.AsSpan(next * SiftDescriptor.Length));
            }
        }

        return new LocalFeatures(picture.Width, picture.Height, packed, packedDescriptors);
    }
}
