using System.Runtime.InteropServices;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Layout;
using MuseumGuide.Tests.Recognition.Frames;

namespace MuseumGuide.Tests.Recognition.Layout;

public sealed class LayoutEmbeddingTests
{
    [Fact]
    public void Describe_gives_a_vector_of_about_unit_length()
    {
        var embedding = LayoutEmbedding.Describe(Scene.Painting(1).Picture);

        Assert.Equal(LayoutEmbedding.Dimensions, embedding.Length);
        Assert.InRange(Math.Sqrt(Signed(embedding).Sum(v => (double)v * v)) / 508, 0.97, 1.03);
    }

    [Fact]
    public void Describe_is_little_moved_by_dim_light_and_another_size()
    {
        var work = Scene.Painting(2).Picture;
        var dim = Scene.Painting(2).Light(0.6, 12).Noise(1, 8).Picture;

        var similarity = Similarity(LayoutEmbedding.Describe(work), LayoutEmbedding.Describe(dim));

        Assert.InRange(similarity, 0.9f, 1f);
    }

    [Fact]
    public void Describe_of_a_hung_work_is_that_of_the_work()
    {
        Point[] corners = [new(200, 120), new(640, 90), new(660, 500), new(190, 470)];
        var work = Scene.Painting(4).Picture;
        var photo = new Scene(900, 600, 200, 198, 190).Hang(work, corners).Picture;

        var hung = Similarity(LayoutEmbedding.Describe(work), LayoutEmbedding.Describe(photo, corners));
        var whole = Similarity(LayoutEmbedding.Describe(work), LayoutEmbedding.Describe(photo));

        Assert.InRange(hung, 0.9f, 1f);
        Assert.True(whole < hung - 0.2f);
    }

    [Fact]
    public void Describe_sets_different_works_apart()
    {
        var works = Enumerable.Range(10, 8).Select(s => LayoutEmbedding.Describe(Scene.Painting(s).Picture)).ToArray();

        for (var i = 0; i < works.Length; i++)
        {
            for (var j = 0; j < i; j++) Assert.InRange(Similarity(works[i], works[j]), -1f, 0.7f);
        }
    }

    [Fact]
    public void Describe_tells_colors_apart_where_all_else_is_alike()
    {
        var red = LayoutEmbedding.Describe(Scene.Painting(3).Picture);
        var swapped = Scene.Painting(3).Picture;
        for (var i = 0; i < swapped.Pixels.Length; i += 3)
            (swapped.Pixels[i], swapped.Pixels[i + 2]) = (swapped.Pixels[i + 2], swapped.Pixels[i]);

        Assert.InRange(Similarity(red, LayoutEmbedding.Describe(swapped)), -1f, 0.8f);
    }

    [Fact]
    public void Similarity_is_one_with_itself_and_zero_with_nothing()
    {
        sbyte[] vector = [3, -4, 12];

        Assert.Equal(1, LayoutEmbedding.Similarity(vector, vector), 5);
        Assert.Equal(-1, LayoutEmbedding.Similarity(vector, [-3, 4, -12]), 5);
        Assert.Equal(0, LayoutEmbedding.Similarity(vector, [0, 0, 0]));
        Assert.Throws<ArgumentException>(() => LayoutEmbedding.Similarity([1, 2], [1]));
    }

    private static float Similarity(byte[] one, byte[] other) =>
        LayoutEmbedding.Similarity(MemoryMarshal.Cast<byte, sbyte>(one), MemoryMarshal.Cast<byte, sbyte>(other));

    private static IEnumerable<sbyte> Signed(byte[] embedding) => embedding.Select(b => (sbyte)b);
}
