using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Features;
using MuseumGuide.Recognition.Frames;
using MuseumGuide.Recognition.Layout;
using MuseumGuide.Tests.Recognition.Frames;

namespace MuseumGuide.Tests.Recognition.Layout;

public sealed class LayoutJudgeTests
{
    private static readonly Point[] Place = [new(200, 80), new(560, 96), new(552, 560), new(206, 580)];

    [Fact]
    public void Compare_proves_a_dark_canvas_by_its_one_dot_under_dimmer_light()
    {
        var reference = Measured(Canvas(170, 130).Picture);
        var photo = new Scene(800, 640, 190, 186, 180)
            .Hang(Canvas(170, 130).Light(0.6, -8).Picture, Place).Noise(4, 3).Picture;

        var score = LayoutJudge.Compare(photo, Place, reference);

        Assert.True(LayoutJudge.IsProven(score, reference), $"{score}");
    }

    [Fact]
    public void Compare_does_not_take_a_dot_elsewhere_for_the_same_canvas()
    {
        var reference = Measured(Canvas(170, 130).Picture);

        var score = LayoutJudge.Compare(Canvas(110, 300).Picture, QuadMap.Whole(300, 400), reference);

        Assert.False(LayoutJudge.IsProven(score, reference), $"{score}");
        Assert.InRange(score, 0, 0.3);
    }

    [Fact]
    public void Compare_sees_no_work_in_another_color()
    {
        var reference = Measured(Canvas(170, 130).Picture);
        var blue = new Scene(300, 400, 10, 20, 90).Disc(170, 130, 14, 230).Picture;

        Assert.Equal(0, LayoutJudge.Compare(blue, QuadMap.Whole(300, 400), reference));
    }

    [Fact]
    public void Compare_sees_no_even_work_in_a_picture_of_many_tones()
    {
        var reference = Measured(Canvas(170, 130).Picture);
        var stripes = Canvas(170, 130)
            .Fill([new(0, 0), new(60, 0), new(60, 400), new(0, 400)], 120, 118, 116)
            .Fill([new(240, 0), new(300, 0), new(300, 400), new(240, 400)], 80, 79, 78);

        Assert.Equal(0, LayoutJudge.Compare(stripes.Picture, QuadMap.Whole(300, 400), reference));
    }

    [Fact]
    public void Compare_sees_no_work_in_an_even_surface()
    {
        var even = new Scene(300, 400, 120, 120, 120).Picture;
        var reference = Measured(even);

        Assert.False(reference.HasRelief);
        Assert.Equal(0, LayoutJudge.Compare(even, QuadMap.Whole(300, 400), reference));
    }

    [Fact]
    public void IsProven_denies_every_work_that_local_features_serve()
    {
        var painting = Scene.Painting(6, 600, 500).Picture;
        var reference = Measured(painting);

        var score = LayoutJudge.Compare(painting, QuadMap.Whole(600, 500), reference);

        Assert.InRange(score, 0.99, 1);
        Assert.False(reference.IsFeatureless);
        Assert.False(LayoutJudge.IsProven(score, reference));
    }

    [Fact]
    public void Decode_gives_back_what_encode_wrote()
    {
        var reference = Measured(Canvas(170, 130).Picture);

        var bytes = reference.Encode();
        var read = ReferenceLayout.Decode(bytes);

        Assert.Equal(ReferenceLayout.EncodedLength, bytes.Length);
        Assert.Equal(reference.IsFeatureless, read.IsFeatureless);
        Assert.Equal(reference.Relief, read.Relief, 0.01f);
        Assert.Equal(reference.Tone.Lightness, read.Tone.Lightness, 0.01f);
        Assert.Equal(reference.Breadth, read.Breadth, 0.5f);
        Assert.Equal(1, LayoutJudge.Compare(Canvas(170, 130).Picture, QuadMap.Whole(300, 400), read), 0.01);
        Assert.Throws<FormatException>(() => ReferenceLayout.Decode(bytes.AsSpan(1)));
    }

    [Fact]
    public void Find_names_the_right_canvas_and_where_it_hangs()
    {
        var references = new[] { Measured(Canvas(110, 300).Picture), Measured(Canvas(170, 130).Picture) };
        var photo = new Scene(800, 640, 190, 186, 180).Hang(Canvas(170, 130).Picture, Place).Picture;

        var matches = LayoutSearch.Find(photo, [QuadMap.Whole(800, 640), Place], references);

        Assert.Equal([1, 0], matches.Select(m => m.Slot));
        Assert.Equal([true, false], matches.Select(m => m.IsProven));
        Assert.Same(Place, matches[0].Quad);
    }

    [Fact]
    public void Find_proves_neither_of_two_canvases_that_look_the_same()
    {
        var canvas = Canvas(170, 130).Picture;

        var matches = LayoutSearch.Find(canvas, [QuadMap.Whole(300, 400)], [Measured(canvas), Measured(canvas)]);

        Assert.Equal(2, matches.Count);
        Assert.DoesNotContain(matches, m => m.IsProven);
    }

    private static Scene Canvas(int dotX, int dotY) => new Scene(300, 400, 34, 33, 32).Disc(dotX, dotY, 14, 230);

    private static ReferenceLayout Measured(RgbImage picture) => ReferenceLayout.Of(
        picture, LocalFeatureExtractor.Extract(GrayPlane.From(picture), new LocalFeatureOptions(800, 700, 0.008f), 1));
}
