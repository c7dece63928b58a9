using MuseumGuide.Recognition.Features;
using MuseumGuide.Recognition.Geometry;

namespace MuseumGuide.Tests.Recognition.Geometry;

public sealed class GeometricVerifierTests
{
    private const int Width = 640;
    private const int Height = 480;
    private static readonly Homography Slanted = new(0.55, -0.18, 330, 0.2, 0.6, 140, 0.0003, -0.0001);

    [Theory]
    [InlineData(60, 0)]
    [InlineData(60, 90)]
    [InlineData(25, 75)]
    [InlineData(8, 12)]
    public void Verify_recovers_the_map_among_outliers(int pairs, int outliers)
    {
        var scene = Scene.Of(Slanted, pairs, outliers);

        var found = scene.Verify();

        Assert.NotNull(found);
        Assert.InRange(found.Inliers.Count, pairs * 0.85, pairs + (outliers * 0.05));
        var farthest = pairs >= 25 ? 4.0 : 12.0;
        var truth = OutlineCheck.Outline(Slanted, Width, Height, 1000, 800)!;
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(truth[i].X, found.Outline[i].X, farthest);
            Assert.Equal(truth[i].Y, found.Outline[i].Y, farthest);
        }
    }

    [Fact]
    public void Verify_finds_a_picture_that_stands_on_its_head()
    {
        var upsideDown = new Homography(-0.8, 0, 700, 0, -0.8, 600, 0, 0);

        Assert.NotNull(Scene.Of(upsideDown, 40, 20).Verify());
    }

    [Fact]
    public void Verify_finds_nothing_in_chance_matches()
    {
        Assert.Null(Scene.Of(Slanted, 0, 80).Verify());
    }

    [Fact]
    public void Verify_finds_nothing_in_a_mirrored_picture()
    {
        Assert.Null(Scene.Of(new Homography(-0.8, 0, 700, 0, 0.8, 100, 0, 0), 40, 0).Verify());
    }

    [Fact]
    public void Verify_needs_five_places()
    {
        Assert.Null(Scene.Of(Slanted, 4, 0).Verify());
    }

    [Fact]
    public void Verify_counts_one_place_once()
    {
        var scene = Scene.Of(Slanted, 30, 0);
        var doubled = scene with
        {
            Photo = [.. scene.Photo, .. scene.Photo],
            Reference = [.. scene.Reference, .. scene.Reference],
        };

        Assert.Equal(scene.Verify()!.Inliers.Count, doubled.Verify()!.Inliers.Count);
    }

    [Fact]
    public void Verify_gives_the_same_answer_again()
    {
        var (one, other) = (Scene.Of(Slanted, 40, 60).Verify()!, Scene.Of(Slanted, 40, 60).Verify()!);

        Assert.Equal(one.Homography, other.Homography);
        Assert.Equal(one.Inliers, other.Inliers);
    }

    private sealed record Scene(Keypoint[] Photo, Keypoint[] Reference)
    {
        public static Scene Of(Homography map, int pairs, int outliers)
        {
            var random = new Random(3);
            var (photo, reference) = (new List<Keypoint>(), new List<Keypoint>());
            for (var i = 0; i < pairs + outliers; i++)
            {
                var place = new Keypoint(
                    random.Next(20, Width - 20), random.Next(20, Height - 20), 2 + (4 * random.NextSingle()),
                    (random.NextSingle() - 0.5f) * 6, 1);
                reference.Add(place);
                photo.Add(i < pairs ? Seen(map, place, random) : Stray(random));
            }

            return new Scene([.. photo], [.. reference]);
        }

        public GeometricVerification? Verify() => GeometricVerifier.Verify(
            new LocalFeatures(1000, 800, Photo, []), new LocalFeatures(Width, Height, Reference, []),
            [.. Photo.Select((_, i) => new PointMatch(i, i, 0.3f + (0.001f * ((i * 7) % 13))))]);

        private static Keypoint Seen(Homography map, Keypoint place, Random random)
        {
            var here = map.Map(place.X, place.Y);
            var ahead = map.Map(place.X + Math.Cos(place.Angle), place.Y + Math.Sin(place.Angle));
            var (dx, dy) = (ahead.X - here.X, ahead.Y - here.Y);
            return new Keypoint(
                (float)(here.X + random.NextDouble() - 0.5), (float)(here.Y + random.NextDouble() - 0.5),
                place.Scale * (float)Math.Sqrt((dx * dx) + (dy * dy)), (float)Math.Atan2(dy, dx), 1);
        }

        private static Keypoint Stray(Random random) => new(
            random.Next(1000), random.Next(800), 1 + (8 * random.NextSingle()), (random.NextSingle() - 0.5f) * 6, 1);
    }
}
