using MuseumGuide.Recognition.Features;
using MuseumGuide.Recognition.Geometry;

namespace MuseumGuide.Tests.Recognition.Geometry;

public sealed class DescriptorMatcherTests
{
    private const int Length = SiftDescriptor.Length;

    [Theory]
    [InlineData(1, 2)]
    [InlineData(7, 3)]
    [InlineData(8, 8)]
    [InlineData(9, 33)]
    [InlineData(17, 34)]
    [InlineData(61, 47)]
    public void Match_finds_what_a_plain_search_finds(int photoCount, int referenceCount)
    {
        var reference = Descriptors.Draw(referenceCount, seed: 5);
        var shared = Math.Min(photoCount, referenceCount) * Length;
        var photo = Descriptors.Draw(photoCount, seed: 6);
        Descriptors.Disturb(reference[..shared], 1.5, seed: 7).CopyTo(photo, 0);

        foreach (var ratio in (float[])[0.5f, 0.85f, 0.99f])
        {
            var matches = DescriptorMatcher.Match(new BlockedDescriptors(photo), reference, ratio);

            Assert.Equal(PlainSearch(photo, reference, ratio), matches.OrderBy(m => m.Reference));
        }
    }

    [Fact]
    public void Match_gives_a_reference_keypoint_to_the_most_distinctive_photo_keypoint_only()
    {
        var reference = Descriptors.Draw(20, seed: 1);
        var one = reference[..Length];
        byte[] photo = [.. Descriptors.Disturb(one, 1.5, seed: 2), .. one, .. Descriptors.Disturb(one, 1.5, seed: 3)];

        var match = Assert.Single(DescriptorMatcher.Match(new BlockedDescriptors(photo), reference, 0.9f));

        Assert.Equal((1, 0), (match.Photo, match.Reference));
    }

    [Fact]
    public void Match_drops_a_keypoint_that_two_places_of_the_reference_claim()
    {
        var one = Descriptors.Draw(1, seed: 1);
        byte[] reference = [.. one, .. one, .. Descriptors.Draw(5, seed: 2)];

        Assert.Empty(DescriptorMatcher.Match(new BlockedDescriptors(one), reference, 0.95f));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Match_finds_nothing_where_there_is_no_second_best(int referenceCount)
    {
        var photo = Descriptors.Draw(10, seed: 1);

        Assert.Empty(DescriptorMatcher.Match(
            new BlockedDescriptors(photo), photo.AsSpan(0, referenceCount * Length), 0.9f));
    }

    [Fact]
    public void Match_finds_nothing_in_an_empty_photo()
    {
        Assert.Empty(DescriptorMatcher.Match(new BlockedDescriptors([]), Descriptors.Draw(10, seed: 1), 0.9f));
    }

    private static List<PointMatch> PlainSearch(byte[] photo, byte[] reference, float maxRatio)
    {
        var best = new Dictionary<int, PointMatch>();
        for (var i = 0; i < photo.Length / Length; i++)
        {
            var ranked = Enumerable.Range(0, reference.Length / Length)
                .Select(j => (Index: j, Distance: Distance(photo, i, reference, j)))
                .OrderBy(d => d.Distance).ThenBy(d => d.Index).ToArray();
            var ratio = (float)ranked[0].Distance / ranked[1].Distance;
            if (ratio >= maxRatio * maxRatio) continue;
            if (!best.TryGetValue(ranked[0].Index, out var known) || ratio < known.Ratio)
                best[ranked[0].Index] = new PointMatch(i, ranked[0].Index, ratio);
        }

        return [.. best.Values.OrderBy(m => m.Reference)];
    }

    private static int Distance(byte[] photo, int i, byte[] reference, int j)
    {
        var dot = 0;
        for (var k = 0; k < Length; k++) dot += photo[(i * Length) + k] * reference[(j * Length) + k];
        return Math.Max(1, (SiftDescriptor.Norm * SiftDescriptor.Norm) - dot);
    }
}
