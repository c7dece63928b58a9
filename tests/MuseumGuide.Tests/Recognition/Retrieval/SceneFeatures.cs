using MuseumGuide.Recognition.Features;
using MuseumGuide.Tests.Recognition.Geometry;

namespace MuseumGuide.Tests.Recognition.Retrieval;

/// <summary>Features without a picture.</summary>
internal static class SceneFeatures
{
    /// <summary>Features that have nothing in common with those of another seed.</summary>
    public static LocalFeatures Draw(int seed, int count = 120)
    {
        var random = new Random(seed);
        return new LocalFeatures(800, 600, [.. Enumerable.Range(0, count).Select(_ => new Keypoint(
            random.Next(10, 790), random.Next(10, 590), 2 + (4 * random.NextSingle()),
            (random.NextSingle() - 0.5f) * 6, 1))], Descriptors.Draw(count, seed));
    }

    /// <summary>Another print of the same picture.</summary>
    public static LocalFeatures Twin(LocalFeatures original, int seed) => original with
    {
        Keypoints = [.. original.Keypoints.Select(k => k with { X = k.X + 3, Y = k.Y + 5 })],
        Descriptors = Descriptors.Disturb(original.Descriptors, 1, seed),
    };
}
