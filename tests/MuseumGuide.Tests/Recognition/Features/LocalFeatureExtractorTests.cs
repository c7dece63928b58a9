using MuseumGuide.Demo;
using MuseumGuide.Recognition.Features;
using MuseumGuide.Recognition.Geometry;

namespace MuseumGuide.Tests.Recognition.Features;

public sealed class LocalFeatureExtractorTests
{
    private static readonly GrayPlane Painting = GrayPlane.From(DemoGallery.Works[0].Paint());
    private static readonly LocalFeatureOptions Options = new(600, 400, 0.008f);

    [Fact]
    public void Extract_gives_as_many_as_asked_within_the_picture()
    {
        var features = LocalFeatureExtractor.Extract(Painting, Options, workers: 2);

        Assert.Equal(400, features.Count);
        Assert.Equal(400 * SiftDescriptor.Length, features.Descriptors.Length);
        Assert.Equal((Painting.Width, Painting.Height), (features.Width, features.Height));
        Assert.All(features.Keypoints, k => Assert.True(
            k.X > 0 && k.X < Painting.Width && k.Y > 0 && k.Y < Painting.Height && k.Scale > 1));
        Assert.InRange(features.Keypoints.Max(k => k.X), Painting.Width * 0.8, Painting.Width);
        Assert.InRange(features.Keypoints.Max(k => k.Y), Painting.Height * 0.8, Painting.Height);
    }

    [Fact]
    public void Extract_gives_the_same_with_many_threads()
    {
        var one = LocalFeatureExtractor.Extract(Painting, Options, workers: 1);
        var many = LocalFeatureExtractor.Extract(Painting, Options, workers: 4);

        Assert.Equal(one.Keypoints, many.Keypoints);
        Assert.Equal(one.Descriptors, many.Descriptors);
    }

    [Fact]
    public void Extract_finds_the_same_places_in_the_picture_turned_by_a_quarter()
    {
        var turned = Planes.Draw(Painting.Height, Painting.Width, (x, y) =>
            Painting.Values[(int)(((Painting.Height - 1 - x) * Painting.Width) + y)]);

        AssertSamePlaces(turned, (x, y) => (Painting.Height - 1 - y, x), turn: Math.PI / 2, scale: 1);
    }

    [Fact]
    public void Extract_finds_the_same_places_in_the_picture_half_as_large()
    {
        AssertSamePlaces(
            GaussianBlur.Apply(Painting, 0.8, null, workers: 1).Halved(), (x, y) => (x / 2, y / 2), turn: 0, scale: 0.5);
    }

    [Fact]
    public void Extract_finds_nothing_where_there_is_nothing()
    {
        Assert.Equal(0, LocalFeatureExtractor.Extract(Planes.Draw(300, 200, (_, _) => 0.5), Options, workers: 2).Count);
        Assert.Equal(0, LocalFeatureExtractor.Extract(Planes.Draw(90, 1, (x, _) => x / 90), Options, workers: 2).Count);
    }

    private static void AssertSamePlaces(
        GrayPlane view, Func<double, double, (double X, double Y)> place, double turn, double scale)
    {
        var original = LocalFeatureExtractor.Extract(Painting, Options, workers: 2);
        var seen = LocalFeatureExtractor.Extract(view, Options, workers: 2);

        var matches = DescriptorMatcher.Match(new BlockedDescriptors(seen.Descriptors), original.Descriptors, 0.8f);

        var right = matches.Count(m =>
        {
            var (there, here) = (original.Keypoints[m.Reference], seen.Keypoints[m.Photo]);
            var (x, y) = place(there.X, there.Y);
            return Math.Abs(here.X - x) < 2 && Math.Abs(here.Y - y) < 2
                && Math.Abs(Math.Log(here.Scale / there.Scale / scale)) < 0.2
                && Math.Abs(Math.IEEERemainder(here.Angle - there.Angle - turn, 2 * Math.PI)) < 0.2;
        });
        Assert.InRange(matches.Count, 100, 400);
        Assert.InRange(right / (double)matches.Count, 0.9, 1);
    }
}
